import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'In the alert: identity, role in the procedure, authority, reference, action wanted (Arts 20(3), 34)',
    'In the answer: place of residence or domicile, and nothing more (Arts 34(1), 35)',
    'Linked alerts on a vehicle or document, to find the person (Art 34(2))',
  ],
  threshold: [
    'Witness; person summoned; person to be served with a judgment or papers; person called to begin a custodial sentence (Art 34(1))',
    'A request of the competent authority (Art 34(1))',
    'Adequate, relevant and important enough, decided before entry and at each extension (Art 21)',
  ],
  form: 'The alert screen of the national system. Form G brings the address (SIRENE Manual).',
  language: 'A language both bureaux know. The papers to be served follow the rules of their own instrument.',
  refusal: [
    'The text has no flag for this alert: Art 24 names arrest, protection and check alerts only',
    'A State that cannot act says so at once (Art 58)',
    'In the SIRENE Manual of 2015 it clashes with a check alert and with a refusal of entry',
  ],
  receiver: [
    'Find out where the person really lives, by means its law allows (SIRENE Manual section 6.4)',
    'Report the address through its bureau (Art 35)',
    'Need not hold, question or summon anybody',
  ],
  retention: [
    'Entered for up to 3 years, then reviewed (Art 53(3))',
    'Deleted as soon as the whereabouts reach the authority that asked (Art 55(3))',
    'The same address reported twice: the need for the alert is assessed anew (Art 55(3))',
  ],
  offenderManager:
    'Cannot enter it. Can tell the court that a person called to begin a sentence has moved abroad. Can add the last address and contacts. It is no way to learn where a supervised person stays: that is another purpose.',
};
