import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, warning markers, reason, authority, decision, pictures, prints, and the questions to put (Arts 20(3), 36(2))',
    'In the report: answers, place, time, reason, route, destination, companions, vehicle, objects and documents (Art 37(1), (4))',
    'Linked alerts on a vehicle, weapon, document or means of payment (Art 36(5))',
  ],
  threshold: [
    'One of three grounds, each tied to offences that a European arrest warrant covers (Art 36(3)(a)-(c))',
    'Every question beyond the standard list is written into the alert (Art 36(2))',
    'Adequate, relevant and important enough, decided before entry and at each extension (Art 21)',
  ],
  form: 'The alert screen of the national system; between bureaux forms M and G. Where inquiry checks stand in the table of clashes is in manuals that were not available: ask the bureau.',
  language: 'A language both bureaux know. Write questions short, so that an officer can put them in any language.',
  refusal: [
    'Flag, where the alert clashes with law, international duties or essential interests (Art 24)',
    'Where its law knows no inquiry check it becomes a discreet one (Art 37(6))',
  ],
  receiver: [
    'Interview the person under its own law, with the questions of the alert (Art 37(4))',
    'Respect the right to a lawyer where the person is a suspect or accused (Art 37(6))',
    'Report through its bureau (Art 37(2)); no fixed time unless immediate action was asked for',
    'Need not hold the person longer than the interview',
  ],
  retention: [
    'Lapses at the yearly review, unless it is examined and extended on record (Art 53(4), (6))',
    'Deleted by its own State when the ground is gone (Art 55(4))',
    'Data on action taken stay in national files for 3 years, longer by national law (Art 57)',
  ],
  offenderManager:
    'Cannot enter or search it. Can suggest questions that matter for the risk, for example travel companions or the address there. Weigh it: an interview tells the person that somebody takes an interest. All of it goes through your own police.',
};
