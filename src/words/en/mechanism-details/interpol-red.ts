import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, photograph, prints, offence and facts, penalty, warrant or judgment, status of the person',
    'A request to all member countries to locate and arrest, or to limit movement, until extradition',
  ],
  threshold: [
    'A warrant or court decision, and an extradition that will really be asked for',
    'Prosecution: a maximum of 2 years or more (RPD Art 83)',
    'Sentence: probably 6 months or more imposed, or left to serve (RPD Art 83); not yet confirmed which',
    'Not for family or private disputes or administrative matters (RPD Art 83), nor for political ones (Constitution Art 3)',
  ],
  form: 'The electronic notice form of the bureau, checked by INTERPOL before publication.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; your bureau knows the rule.',
  refusal: [
    'INTERPOL refuses or withdraws a notice that breaks its rules',
    'Each country decides what legal value it has, and some do not arrest on it',
    'Inside Schengen SIS comes first, so those States are left out (SIRENE Manual 2017, 1.8)',
  ],
  receiver: [
    'Act under its own law, and check with your bureau before it takes a step',
    'It need not arrest: the notice is no warrant there',
  ],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'Withdrawn when the person is arrested, the sentence served or the warrant lifted',
    'The person can ask the independent commission for access, correction or deletion; its decisions bind INTERPOL',
  ],
  offenderManager:
    'Cannot ask for it. Can report at once that somebody has gone, so that revocation and an enforceable order follow. Tells the police what is known of identity, ties and travel.',
};
