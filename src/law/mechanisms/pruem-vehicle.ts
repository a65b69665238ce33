import type { Mechanism } from '../mechanism-model';

/** Look up vehicle and owner in the register of another State. */
export const pruemVehicle: Mechanism = {
  id: 'pruem-vehicle',
  instrument: '2008-615',
  basis: [
    '2008-615/art-12',
    '2008-615/art-25(2)',
    '2008-615/art-26(3)',
    '2008-615/art-27',
    '2008-615/art-28(1)',
    '2008-615/art-28(3)',
    '2008-615/art-30(2)',
    '2008-615/art-30(4)',
    '2008-615/art-31',
    '2024-982/art-68',
    '2024-982/art-75(1)',
    '2024-982/art-16(2)',
  ],
  purposes: ['investigate', 'prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'pruem-contact-point',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  since: { day: '2011-08-26', before: 'not-established', source: 'searches-due' },
};
