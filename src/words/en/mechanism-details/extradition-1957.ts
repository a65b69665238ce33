import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Sentence or warrant, facts with time and place, legal provisions, description of the person (Art 12(2))',
    'For provisional arrest: that these papers exist, the offence, time and place, description (Art 16(2))',
  ],
  threshold: [
    'Prosecution, or a sentence or detention order to serve (Art 1)',
    'Offence under both laws: 1 year at least as the maximum, or 4 months at least imposed (Art 2(1))',
    'No surrender scheme between the two States',
  ],
  form: 'No form is laid down. A request in writing with the papers of Art 12.',
  language:
    'A language of one of the two States; the State asked can choose one (Art 23). Not yet confirmed in the text.',
  refusal: [
    'Political offence or hidden persecution (Art 3): not yet confirmed in the text',
    'Own nationals (Art 6)',
    'Final judgment there, or a case dropped there (Art 9)',
    'Bar by time (Art 10): not yet confirmed in the text',
    'Whatever the State has reserved (Art 26)',
  ],
  receiver: [
    'Decides on provisional arrest under its own law (Art 16(1))',
    'May end it after 18 days without papers, and never goes beyond 40 days (Art 16(4))',
    'No time limit for the decision on extradition was found',
    'Asking State afterwards: only the offence extradited for (Art 14)',
  ],
  retention: ['Not laid down: the case file follows national law'],
  offenderManager:
    'Asks for nothing itself. Bring revocation or absconding to the prosecutor early: papers and translations take longer than for a warrant. Give last contact, likely places and safety facts.',
};
