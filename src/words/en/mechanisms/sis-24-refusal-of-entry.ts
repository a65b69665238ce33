import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert for refusal of entry and stay (Art 24)',
  short: 'It has a third-country national refused entry to, and stay in, the Schengen area.',
  send: 'Decide on refusal of entry and stay, and have the alert entered in SIS',
  ask: 'Ask your immigration authority to decide on refusal of entry and stay',
  sender:
    'The authority that national law names, as a rule immigration, after an individual assessment (Art 24). Police, prison and probation give the facts; they do not decide.',
  doesNot: 'It finds and arrests nobody. It is never open against a Union citizen.',
  checklist: [
    'Citizenship, checked: third-country national; family member of a Union citizen or not',
    'Ground in Art 24: threat to public policy or security, or an entry ban',
    'Conviction: offence, day, court, maximum penalty; or serious grounds or clear indications',
    'Individual assessment: day, author, conclusion',
    'Residence permit or long-stay visa of any State',
    'International protection: yes, asked for, no, not known',
    'Decision: authority, day, reference; review day',
  ],
  mustNotCross: [
    'Police intelligence without the consent of its owner',
    "A victim's or child's address or State",
    'Records learnt for criminal proceedings: they stay with those proceedings (FD 2009/315 Art 9(1))',
    'Anything to the State a protected person fled from',
  ],
  limits: [
    'Assess the person, not the origin: each case is judged individually (Art 24).',
    'One alert per person and State: it stands in place of a check alert of your own State, not beside it (Art 23(2)).',
    'A permit held in another State: that State is consulted first (Arts 27-29).',
    'Before a new permit the answer is due in 10 days (Art 27); on one held, in 14 days, at most 12 more (Art 28).',
    'Ireland takes no part in this kind of alert.',
  ],
  after: [
    'Tell police and victim service which border measure exists, and what it does not do.',
    'Set a review day; have the alert deleted when its ground is gone.',
  ],
  pitfalls: [
    'Using it to locate somebody.',
    'Asking for it against a Union citizen.',
    'Sending somebody away and telling nobody: the risk travels too.',
  ],
};
