import type { MechanismDetail } from '../../types';

export const detail: MechanismDetail = {
  carries: [
    'Out: registration or chassis number',
    'Back: data on the vehicle and its owner, at once and by name (Art 12)',
  ],
  threshold: [
    'A single case; to prevent or investigate offences (the wording of Art 12 was not read)',
    'Both States found fit for vehicle data by the Council (Art 25(2))',
  ],
  form: 'Automated, over the network of the vehicle registers (Eucaris).',
  language: 'None: fixed fields.',
  refusal: ['None for the search itself', 'The register answers only to contact points, never to a service directly'],
  receiver: ['Answer, record, and delete what was sent (Arts 26(3), 30)'],
  retention: [
    'Use for the one procedure only (Art 26(3)); deleted when no longer needed (Art 28(3))',
    'Records of searches: 2 years (Art 30(4))',
  ],
  offenderManager:
    'Cannot search. Can tell the police of a vehicle with a foreign number, its day and place, and why it matters. The police decide whether there is a case for it.',
};
