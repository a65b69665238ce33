import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, warning markers, reason, authority, decision, kind of offence, documents, pictures, prints (Art 20(3))',
    'With the alert: a copy of the European arrest warrant, or several (Art 27)',
    'Around it: what the warrant says, or the extradition data, to all SIRENE Bureaux (Arts 28-29)',
    'Linked alerts on a vehicle, boat, weapon or document, to find the person (Art 26(5))',
  ],
  threshold: [
    'A request of the judicial authority, on a European arrest warrant or for extradition (Art 26(1))',
    'Adequate, relevant and important enough, decided before entry and at each extension (Art 21)',
    'No check alert of your own State on the same person (Art 23; SIRENE Manual, editions of 2015 and 2017)',
  ],
  form: 'The alert screen of the national system with the copy of the warrant. Between bureaux form A at entry and form G at a hit (SIRENE Manual).',
  language:
    'A translation of the warrant into Union languages may be added (Art 27(2)). Bureaux use a language both know. For the warrant itself see its own page.',
  refusal: [
    'Flag, once a court has refused the warrant, or plainly will have to (Art 25)',
    'Flag, where the alert clashes with law, international duties or essential interests (Art 24)',
    'A flagged State reports the whereabouts instead (Art 30)',
  ],
  receiver: [
    'Arrest, and tell the issuing bureau at once (Art 31; SIRENE Manual section 3.8)',
    'Search its own sources when the alert arrives, as national law allows (SIRENE Manual section 3.7)',
    'Say at once if the action is impossible (Art 58)',
    'Need not surrender because of the alert: its court decides',
  ],
  retention: [
    'Entered for up to 5 years, then reviewed (Art 53(2)); shorter by national law (Art 53(5))',
    'Deleted on surrender, when the judicial decision is revoked, or when its time runs out (Art 55(1))',
    'SIRENE files go 1 year after the alert at the latest (Art 64(2))',
  ],
  offenderManager:
    'Cannot enter or search it. Can tell the court or prosecutor fast that a person with an enforceable sentence has gone. Can add last contact, likely places and risks for the officers. A breach alone gives no alert: revocation and a warrant come first.',
};
