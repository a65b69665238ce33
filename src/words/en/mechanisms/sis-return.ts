import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert on return (Regulation 2018/1860)',
  short: 'It shows that a third-country national is under a return decision, and confirms whether he or she left.',
  send: 'Enter the alert on return in SIS as soon as the return decision is issued',
  ask: 'Ask your immigration authority whether an alert on return is in SIS',
  sender:
    'The authority that issues or enforces return decisions under national law, as a rule immigration (Art 3). Police, prison and probation give release day, risk markers and contact; they do not decide.',
  doesNot: 'It arrests nobody and warns nobody at home. It is never open against a Union citizen.',
  checklist: [
    'Return decision: authority, day, reference; last day to leave (Art 4)',
    'Entry ban with it or not; its length',
    'Appeal or suspension, with day: it must be recorded at once (Art 3(5))',
    'Threat to public policy or security, and kind of offence (Art 4(1)(o)-(p))',
    'Warning markers: armed, violent, escaped, suicide risk (Art 4(1)(i))',
    'Identity, documents with copies, photograph, fingerprints',
    'Release day, and whether removal follows straight from custody (Art 3(2))',
    'Residence permit or long-stay visa of any State (Arts 9-12)',
    'International protection: yes, asked for, no, not known',
  ],
  mustNotCross: [
    'Risk markers and offence to the State of return: only identity and document data may go there (Art 15(1))',
    'Anything to that State where return is suspended because of danger there (Art 15(5))',
    "A victim's or child's address or State",
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'A permit held elsewhere: that State answers within 14 days, at most 12 more (Arts 10-11).',
    'A State that would give a permit asks first; the answer is due in 10 days (Art 9).',
    'Ireland takes no part; Cyprus takes part, how far was not established.',
    'Review within 3 years, 5 for longer decisions (Regulation 2018/1861 Art 39).',
  ],
  after: [
    'Confirmed departure: tell police and victim service the day and the place (Art 6).',
    'With an entry ban: check that the refusal-of-entry alert has taken its place (Art 6(2)).',
    'The time to leave passes without a hit: the person may still be there. Bring the assessment up to date.',
    'A warning to the State the person goes to is a decision of its own, with its own law.',
  ],
  pitfalls: [
    'Taking the alert for proof of departure: only the confirmation is (Art 6).',
    'Waiting with it after release without removal: it must follow without delay (Art 3(2)).',
    'Taking it for a refusal of entry: that alert comes after the person has left.',
    'Ending supervision because a return decision exists.',
  ],
};
