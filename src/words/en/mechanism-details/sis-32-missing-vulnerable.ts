import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, category and kind of case, pictures and prints of the person to be protected (Arts 20(3), 32(6))',
    'DNA profiles for missing persons to be protected, only where pictures and prints are missing or unfit (Art 42(3))',
    'Linked alerts on a vehicle or document, to find the person (Art 32(8))',
    'Around it: what the SIRENE Bureau needs to act, complete when a preventive alert is entered (Art 32(6)(c))',
  ],
  threshold: [
    'Missing: with or without need of protection (Art 32(1)(a)-(b))',
    'Child, abduction by a relative or guardian: concrete, apparent and imminent risk, after a decision (Art 32(1)(c), (3))',
    'Child, other harm: a concrete and apparent risk of trafficking, forced marriage, gender-based violence, terrorism or armed groups (Art 32(1)(d))',
    'Adult: vulnerable, and a concrete and apparent risk of trafficking or gender-based violence only (Art 32(1)(e))',
    'A decision of the competent authorities first, courts among them (Art 32(3)-(4))',
  ],
  form: 'The alert screen of the national system, with the decision as its reference. Form M between bureaux for persons at high risk (SIRENE Manual section 5.5).',
  language: 'A language both bureaux know. The text lays down none for the decision behind the alert.',
  refusal: [
    'Flag, where the alert clashes with law, international duties or essential interests (Art 24)',
    'Moving to safety follows the law of the place: not every State may hold an adult (Art 33(2))',
  ],
  receiver: [
    'Report the whereabouts, and for protection consult at once to agree on measures (Art 33(1)-(2))',
    'Decide on a child at once, in 12 hours at most, in its best interests (Art 33(3))',
    'Tell nobody outside the authorities where an adult is without his or her agreement (Art 33(4))',
  ],
  retention: [
    'Missing persons: 5 years, then reviewed (Art 53(2))',
    'Preventive alerts: 1 year, then reviewed (Art 53(4))',
    'Near the age of majority the alert is changed or deleted; the system warns 4 months before (Art 32(7))',
    'Deleted when the case is solved or the person is safe (Art 55(2))',
  ],
  offenderManager:
    'Sees the danger first. Can bring dated facts to the police, the child-protection service or the family court: who plans to take whom where, and when. Can name who takes charge if the person is found. The alert protects the other person; it is none on the person supervised.',
};
