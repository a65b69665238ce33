import type { Mechanism } from '../mechanism-model';

/** Order a provider in another member State to hand over or keep electronic data. */
export const eEvidence: Mechanism = {
  id: 'e-evidence',
  instrument: '2023-1543',
  basis: [
    '2023-1543/art-2(2)',
    '2023-1543/art-4(1)',
    '2023-1543/art-3',
    '2023-1543/art-4(2)',
    '2023-1543/art-4(5)',
    '2023-1543/art-5(2)',
    '2023-1543/art-5(3)',
    '2023-1543/art-7',
    '2023-1543/art-8',
    '2023-1543/art-9(4)',
    '2023-1543/art-10(2)',
    '2023-1543/art-10(4)',
    '2023-1543/art-10(6)',
    '2023-1543/art-11(1)',
    '2023-1543/art-12(1)',
    '2023-1543/art-13(1)',
    '2023-1543/art-15',
    '2023-1543/art-16(2)',
  ],
  purposes: ['investigate', 'prosecute', 'locate-and-arrest'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [
    'e-evidence-production',
    'e-evidence-emergency',
    'e-evidence-validation',
    'e-evidence-refusal',
    'e-evidence-preservation',
  ],
};
