import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, warning markers, reason, authority, decision, pictures, prints, and what to look for (Arts 20(3), 36(2))',
    'In the report: what was found, with place, time, reason, route, destination, companions and vehicle (Art 37(1))',
    'Linked alerts on a vehicle, weapon, document or means of payment (Art 36(5))',
  ],
  threshold: [
    'One of three grounds, each tied to offences that a European arrest warrant covers (Art 36(3)(a)-(c))',
    'What is sought beyond the standard list is written into the alert (Art 36(2))',
    'Adequate, relevant and important enough, decided before entry and at each extension (Art 21)',
    'No discreet check on the same person by another State (SIRENE Manual, editions of 2015 and 2017)',
  ],
  form: 'The alert screen of the national system; between bureaux forms M and G, form H where no search took place (SIRENE Manual).',
  language: 'A language both bureaux know.',
  refusal: [
    'Flag, where the alert clashes with law, international duties or essential interests (Art 24)',
    'Where its law knows no such search it becomes an inquiry check, or else a discreet one (Art 37(6))',
  ],
  receiver: [
    'Search person, vehicle and belongings under its own law (Art 37(5))',
    'Report through its bureau (Art 37(2)); no fixed time unless immediate action was asked for',
    'Need not seize: seizing follows its own law or an alert on the object',
  ],
  retention: [
    'Lapses at the yearly review, unless it is examined and extended on record (Art 53(4), (6))',
    'Deleted by its own State when the ground is gone (Art 55(4))',
    'Data on action taken stay in national files for 3 years, longer by national law (Art 57)',
  ],
  offenderManager:
    'Cannot enter or search it. Can tell the police which object would show that the risk has become real, and why. The strongest of the 3 checks: it tells the person most. All of it goes through your own police.',
};
