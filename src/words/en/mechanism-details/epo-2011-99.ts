import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Both identities; for a minor, the guardian as well (Art 7(a), (h))',
    'Dates of the stay, the measure, its length, its facts, and what a breach means (Art 7(b), (d)-(f))',
    'A technical device, if one is used (Art 7(g)); what else bears on the danger (Art 7(j))',
    'Back: a breach on Annex II (Art 12)',
  ],
  threshold: [
    'A criminal-law measure with a ban on places, contact or approach (Art 5)',
    'The protected person lives or stays in another State, or has decided to (Art 6(1))',
    'The protected person asks, in either State (Art 6(2)-(3))',
    'The other side was heard and could challenge the measure, at the latest now (Art 6(4))',
  ],
  form: 'The form of Annex I (Art 7), from authority to authority.',
  language: 'An official language of the State asked (Art 17): seen only in a national law.',
  refusal: [
    'No ban of Art 5, no offence there, immunity, age, time bar, and others (Art 10)',
    'Missing information: it sets a reasonable time to send it (Art 9(4))',
  ],
  receiver: [
    'Recognises without undue delay and takes the measure of its own law (Art 9(1))',
    'Keeps as close to the first measure as it can (Art 9(2))',
    'Tells the person causing danger, the sender and the protected person, with what a breach means (Art 9(3))',
    'Keeps the address hidden, unless the measure cannot work without it (Art 9(3))',
    'Notifies a breach (Art 12)',
  ],
  retention: [
    'May end when the protected person has left, or the longest time of its own law has run out (Art 14(1))',
    'May end when supervision of the other person moves there (Art 14(1)); ends with the first measure (Art 13)',
    'Files: the text sets no time',
  ],
  offenderManager:
    'Can name a no-contact condition and its end to court and victim service, and a supervision transfer beside it. The protected person asks; a court or prosecutor issues the order.',
};
