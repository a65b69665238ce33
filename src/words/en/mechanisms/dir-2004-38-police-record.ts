import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Police record for a decision on residence (Directive 2004/38)',
  short: 'The host State asks the State of origin of a Union citizen for a police record, if essential.',
  send: 'Ask {other} for the police record, if it is essential for this decision',
  ask: 'Give the residence authority your dated facts; it decides whether to ask {other}',
  sender:
    'The authority that decides on entry, residence and expulsion, around registration or arrival (Art 27(3)). Police, prison and probation only feed it, as national law allows.',
  doesNot: 'It screens nobody and stops nobody. A conviction alone is no ground to refuse or expel (Art 27(2)).',
  checklist: [
    'The decision that is to be taken, and its stage',
    'Why the record is essential in this case (Art 27(3))',
    'Dated facts on present conduct, apart from the old judgment',
    'Identity: names, other names, birth, nationality, documents',
    'States: origin first, others only if need be',
    'Channel: none is named; ask the residence authority which one national law opens',
    'For expulsion: residence so far, family, work, health, ties (Art 28(1))',
  ],
  mustNotCross: [
    'A reply from ECRIS for criminal proceedings (FD 2009/315 Art 9(1))',
    'Information from a SPOC without consent of the State that gave it',
    "A victim's or child's address: the person can read the residence file",
    'A request to the State that a protected person fled from, before the asylum authority agrees',
  ],
  limits: [
    'The State asked answers within 2 months (Art 27(3)).',
    'Not as a routine: a reason in the single case (Art 27(3)).',
    'Permanent residents: serious grounds. After 10 years, or for a minor: imperative grounds of public security (Art 28).',
    'More than 2 years after an expulsion order the threat is examined again (Art 33, not yet confirmed).',
  ],
  after: [
    'The decision is individual, in writing, with reasons and a remedy (Arts 30-31, not yet confirmed).',
    'Keep the answer in the residence file, for that decision.',
    'No answer after 2 months: chase, and decide on what is known.',
  ],
  pitfalls: [
    'Asking about every newcomer with a record.',
    'Promising a victim that the person will be expelled.',
    'Entering a refusal-of-entry alert on a Union citizen.',
    'Waiting for it while somebody is in danger: warn the police first.',
  ],
};
