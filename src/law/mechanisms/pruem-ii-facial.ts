import type { Mechanism } from '../mechanism-model';

/** Compare a facial image with those of other member States: not in use yet. */
export const pruemIiFacial: Mechanism = {
  id: 'pruem-ii-facial',
  instrument: '2024-982',
  basis: [
    '2024-982/art-20(1)',
    '2024-982/art-19',
    '2024-982/art-75(2)',
    '2024-982/art-75(1)',
    '2024-982/art-4(10)',
    '2024-982/art-20(2)',
    '2024-982/art-29',
    '2024-982/art-30',
    '2024-982/art-33',
    '2024-982/art-47(1)',
    '2024-982/art-47(2)',
    '2024-982/art-47(4)',
    '2024-982/art-50(1)',
    '2024-982/art-50(3)',
    '2024-982/art-51(4)',
    '2016-680/art-10',
  ],
  purposes: ['investigate', 'prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'pruem-contact-point',
  counterpart: 'destinationStates',
  reach: 'chosen-states',
  limits: ['2024-982-core-data'],
};
