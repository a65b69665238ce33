import type { Mechanism } from '../mechanism-model';

/** Move criminal proceedings to another member State; from 1 February 2027. */
export const transferOfProceedings: Mechanism = {
  id: 'transfer-of-proceedings',
  instrument: '2024-3011',
  basis: [
    '2024-3011/art-5(1)',
    '2024-3011/art-5(2)',
    '2024-3011/art-2',
    '2024-3011/art-5(3)',
    '2024-3011/art-6(4)',
    '2024-3011/art-8(5)',
    '2024-3011/art-8(8)',
    '2024-3011/art-12(1)',
    '2024-3011/art-12(2)',
    '2024-3011/art-13',
    '2024-3011/art-17(2)',
    '2024-3011/art-21(1)',
    '2024-3011/art-33',
    '2024-3011/art-35',
  ],
  purposes: ['prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['2024-3011-acknowledgement', '2024-3011-decision', '2024-3011-opinion'],
};
