import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Identity, photograph, prints, convictions, ways of offending, the threat in general terms',
    'What you ask of those who meet the person, and whom to call',
  ],
  threshold: [
    'A police authority judges that the person is a possible threat to public safety (RPD Art 89)',
    'On a conviction or other good grounds; no length of sentence is set (RPD Art 89)',
    'Enough data on threat and identity, and none too many (RPD Arts 12, 89)',
    'Necessary and proportionate as a transfer outside the Union (Directive 2016/680 Arts 35(1), 38)',
  ],
  form: 'The electronic notice form of the bureau, with the dated assessment behind it.',
  language: 'INTERPOL works in Arabic, English, French and Spanish, from memory; your bureau knows the rule.',
  refusal: [
    'INTERPOL refuses or withdraws a notice that breaks its rules',
    'Each country decides under its own law what follows',
    'Inside Schengen SIS comes first, so those States are left out (SIRENE Manual 2017, 1.8)',
  ],
  receiver: [
    'Do what its own law allows, such as a closer look at the border; from memory',
    'It need not arrest, refuse entry or report: neither comes with the notice (RPD Art 89)',
  ],
  retention: [
    'Five years at most before the need is looked at again, sooner once the purpose is met (RPD Art 49, number from memory)',
    'Withdrawn when supervision ends, the risk falls or the person dies',
    'The person can ask the independent commission for access, correction or deletion; its decisions bind INTERPOL',
  ],
  offenderManager:
    'Cannot file it. Delivers the dated assessment, the convictions and signs of travel to the police, who judge. Keeps the review day, and tells the police of every change.',
};
