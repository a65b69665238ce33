import type { Mechanism } from '../mechanism-model';

/** Ask which member States hold a police record on a person: not in use yet. */
export const pruemIiPoliceRecords: Mechanism = {
  id: 'pruem-ii-police-records',
  instrument: '2024-982',
  basis: [
    '2024-982/art-26',
    '2024-982/art-25',
    '2024-982/art-75(3)',
    '2024-982/art-4(10)',
    '2024-982/art-30',
    '2024-982/art-33',
    '2024-982/art-43(1)',
    '2024-982/art-44(5)',
    '2024-982/art-50(1)',
    '2024-982/art-50(3)',
    '2024-982/art-51(4)',
  ],
  purposes: ['investigate', 'prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'pruem-contact-point',
  counterpart: 'destinationStates',
  reach: 'chosen-states',
  limits: [],
};
