import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, status of the person in the case, and what is asked: where, who, or what the person does (RPD Art 88)',
  ],
  threshold: [
    'A criminal matter: the person is of interest as suspect, convicted person or witness (RPD Art 88)',
    'Enough data to tell the person from others, and no more than needed (RPD Arts 12, 88)',
  ],
  form: 'The electronic notice form of the bureau.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; your bureau knows the rule.',
  refusal: [
    'INTERPOL refuses or withdraws a notice that breaks its rules',
    'Any country can decline to act',
    'Inside Schengen SIS comes first, so those States are left out (SIRENE Manual 2017, 1.8)',
  ],
  receiver: ['Tell your bureau what it finds, under its own law', 'It arrests nobody on this notice (RPD Art 88)'],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'Withdrawn once the answer is in',
    'The person can ask the independent commission for access, correction or deletion',
  ],
  offenderManager:
    'Cannot ask for it, and supervision alone is no criminal matter. Can tell the police when a person in a criminal case cannot be found, and what was last known.',
};
