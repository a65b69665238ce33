import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'DNA profiles and prints, hit or no hit, between the United Kingdom and member States (Art 530)',
    'Vehicle data: proposed from 1 March 2026 (Art 537), adoption not established',
  ],
  threshold: [
    'An investigation; a domestic authority that can detect, prevent and investigate offences with coercive power (Art 528)',
    'Biometric data only where strictly necessary (Directive 2016/680 Art 10)',
  ],
  form: 'Automated, between contact points; the follow-up as police information or mutual assistance.',
  language: 'None for the search. The follow-up has the language of its own route.',
  refusal: [
    'Follow-up: under the law of the State asked (Art 536)',
    'The Union can suspend this part if its own Prüm rules change and the agreement is not adapted (Art 541)',
  ],
  receiver: [
    'Compare and answer hit or no hit',
    'After a match give further data under its own law (Art 536); no limit in days was found',
  ],
  retention: ['The law of each side; rules in an annex were not read'],
  offenderManager:
    'Cannot search. If national law provides for it, can see to profile and prints in the national file before the person leaves. Learns of a match only through the police.',
};
