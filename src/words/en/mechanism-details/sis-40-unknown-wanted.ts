import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Finger or palm marks only, whole or in part, from the scene (Art 40)',
    'In the answer: identity and whereabouts of the person they belong to (Art 41)',
  ],
  threshold: [
    'Scene of terrorism or another serious crime under investigation (Art 40)',
    'A very high degree of probability that the marks are those of a perpetrator (Art 40)',
    'No identity found in any other national, Union or international database (Art 40)',
  ],
  form: 'Through the forensic service and the national system; between bureaux the SIRENE forms of manuals that were not available.',
  language: 'A language both bureaux know.',
  refusal: [
    'The text has no flag for this alert: Art 24 names arrest, protection and check alerts only',
    'A State that cannot act says so at once (Art 58)',
  ],
  receiver: [
    'Establish the identity under its own law, and have an expert confirm the match (Art 41)',
    'Report identity and whereabouts through its bureau (Art 41)',
    'Need not arrest: that takes a warrant of its own',
  ],
  retention: [
    'Entered for up to 3 years, then reviewed (Art 53(3))',
    'Deleted once the person is identified (Art 55(6))',
  ],
  offenderManager:
    'Nothing to do: it belongs to the investigators. Worth knowing that prints taken on reception or arrest may answer an open case in another State.',
};
