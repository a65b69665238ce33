import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: ['The danger: from what or whom, where and when', 'What those who read it are asked to do'],
  threshold: [
    'Serious and imminent danger from an event, person, object or process (RPD Art 93)',
    'Correct, relevant and no more than needed; what is not verified is marked so (RPD Art 12)',
  ],
  form: 'The electronic notice form of the bureau, after the telephone call and not instead of it.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; your bureau knows the rule.',
  refusal: [
    'INTERPOL refuses or withdraws a notice that breaks its rules',
    'Any country can decline to act',
    'Inside Schengen SIS comes first where it can carry the matter (SIRENE Manual 2017, 1.8)',
  ],
  receiver: ['Act under its own law against the danger', 'It arrests nobody on this notice alone'],
  retention: [
    'Withdrawn the same day the danger is over: that is our advice',
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'A person named in it can ask the independent commission for access, correction or deletion',
  ],
  offenderManager:
    'Cannot file it. Telephones the police at once with what is known, unverified facts marked as such, and stays reachable.',
};
