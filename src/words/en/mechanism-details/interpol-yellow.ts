import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, photograph and marks of the missing person, last contact, and who could be with him or her',
    'What to do when found, and whom to call',
  ],
  threshold: [
    'Somebody is missing, often a minor, or cannot say who he or she is (RPD Art 90)',
    'Correct, relevant and no more than needed (RPD Art 12)',
  ],
  form: 'The electronic notice form of the bureau; an extract for the public only if the bureau agrees.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; your bureau knows the rule.',
  refusal: [
    'INTERPOL refuses or withdraws a notice that breaks its rules',
    'Inside Schengen SIS comes first, so those States are left out (SIRENE Manual 2017, 1.8)',
  ],
  receiver: [
    'Tell your bureau when the person is found, under its own law',
    'It need not tell anybody else where an adult is: ask him or her first. That is our advice.',
  ],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'Withdrawn once the person is found',
    'The person can ask the independent commission for access, correction or deletion',
  ],
  offenderManager:
    'Cannot file it. Can tell the police at once if a person under supervision is perhaps with somebody who is missing, and why. Facts and suspicion stay apart.',
};
