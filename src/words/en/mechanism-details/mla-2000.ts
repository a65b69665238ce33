import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Requests for evidence and for service of papers (Art 5-6)',
    'Information on an offence without any request (Art 7(1))',
    'What is lawfully held and concerns the offence: judgment, reports, conditions',
  ],
  threshold: [
    'An offence that the receiving authority punishes or handles; a mere risk is not enough (Art 7(1))',
    'Both States are parties; Norway and Iceland by agreement, with member States',
    'For evidence: only where no investigation order is due',
  ],
  form: 'A letter, or another way that leaves writing and shows it is genuine (Art 6(1)). Mark it as information under Art 7: our advice.',
  language: 'A language that the receiver accepts; the articles read name none.',
  refusal: [
    'No grounds of its own were read; those of the convention of 1959, which it adds to (its Art 2)',
    'Nobody must pass on information under Art 7: it says may (Art 7(1))',
  ],
  receiver: [
    'Carries a request out as soon as possible, with the deadlines named in it as far as it can (Art 4)',
    'Holds to the conditions set on information (Art 7(2)-(3))',
    'Tells on request what use was made of data (Art 23)',
    'Need not act on information under Art 7',
  ],
  retention: [
    'No time is set; the case file decides',
    'Other use only against an immediate and serious threat, for related proceedings, or with consent (Art 23)',
  ],
  offenderManager:
    'Can give court or prosecutor the judgment, reports and conditions of a person suspected there. The prosecutor sends them, with conditions on use set first.',
};
