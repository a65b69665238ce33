import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'A warning or request of any colour, straight from bureau to chosen bureaux, and recorded in the databases (RPD Arts 97-101)',
    'Identity, convictions that matter, the reason, what is asked, and the limits on use',
  ],
  threshold: [
    'The conditions of its purpose: a warning rests on grounds as a Green Notice does, an arrest on a warrant',
    'Correct, relevant and no more than needed (RPD Art 12)',
    'Necessary and proportionate as a transfer outside the Union (Directive 2016/680 Arts 35(1), 36-38)',
  ],
  form: 'A message over I-24/7, with the receiving bureaux named one by one.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; agree it with the bureaux concerned.',
  refusal: [
    'INTERPOL can stop what breaks its rules; since 2024 it does not read direct messages without permission, but acts on breaches it knows of',
    'Any country can decline to act',
    'Inside Schengen SIS comes first where it can carry the matter (SIRENE Manual 2017, 1.8)',
  ],
  receiver: [
    'Act under its own law and keep the limits you wrote; that they bind is from memory',
    'No time to answer is set in what was read',
  ],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'Corrected or withdrawn by the bureau that sent it',
    'The person can ask the independent commission for access, correction or deletion',
  ],
  offenderManager:
    'Cannot send it. Gives the police the States, the day and way of travel, convictions and the dated assessment. Tells them when supervision ends or facts change.',
};
