import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, documents, pictures, prints, warning markers (Regulation 2018/1861 Art 20(2))',
    'The decision, its ground, and the kind of offence (Art 20(2)(m), (q), (r))',
    'Whether the person is a family member with free movement (Art 20(2)(p))',
  ],
  threshold: [
    'A third-country national, never a Union citizen (Art 24(1))',
    'Individual assessment that finds a threat to public policy, public or national security, and a decision on it (Art 24(1)(a))',
    'Or an entry ban under Directive 2008/115 (Art 24(1)(b))',
    'A threat can be a conviction in a member State for an offence that carries at least 1 year (Art 24(2)(a))',
    'Or serious grounds to believe in a serious offence, or clear indications of one to come (Art 24(2)(b))',
    'Adequate, relevant and important enough (Art 21)',
  ],
  form: 'The alert screen of the national system. Consultations on permits close with forms N and O in the SIRENE Manual of 2015.',
  language: 'A language both bureaux know. The decision is told to the person as national law says.',
  refusal: [
    'No flag: but a State may keep or give a permit, and then the alert goes (Arts 27-29)',
    'A hit on a family member with free movement is settled with the issuing State first (Art 26(2))',
    'Ireland and the United Kingdom do not see it; Cyprus need not act on it while its borders are controlled',
  ],
  receiver: [
    'Refuse entry and stay, unless a permit or free movement stands against it (Arts 24, 26-30)',
    'Consulted on a permit it gave: answer within 14 days, at most 12 more (Arts 28-29)',
    'About to give a permit: ask first; the answer is due in 10 days (Art 27)',
  ],
  retention: [
    'Takes effect once the person has left the area (Art 24(3))',
    'Reviewed within 3 years, within 5 where the decision lasts longer (Art 39(2))',
    'Deleted when the decision falls or the person becomes a Union citizen (Art 40)',
    'The person is told in writing, unless national law restricts it, and may appeal (Arts 24(4), 52)',
  ],
  offenderManager:
    'Does not decide. Can give immigration the conviction, the assessment and the release day early enough. Can ask whether a return decision, an entry ban and an alert exist. Where the area has no border controls, nobody stops the person inside it.',
};
