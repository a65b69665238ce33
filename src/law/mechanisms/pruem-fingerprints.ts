import type { Mechanism } from '../mechanism-model';

/** Compare fingerprints or palm prints with the files of another State. */
export const pruemFingerprints: Mechanism = {
  id: 'pruem-fingerprints',
  instrument: '2008-615',
  basis: [
    '2008-615/art-9',
    '2008-615/art-5',
    '2008-615/art-25(2)',
    '2008-615/art-26(1)',
    '2008-615/art-26(2)',
    '2008-615/art-27',
    '2008-615/art-28(1)',
    '2008-615/art-28(3)',
    '2008-615/art-30(2)',
    '2008-615/art-30(4)',
    '2008-615/art-31',
    '2008-615/art-32',
    '2024-982/art-68',
    '2024-982/art-75(1)',
    '2024-982/art-11(1)',
    '2016-680/art-10',
  ],
  purposes: ['investigate', 'prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'pruem-contact-point',
  counterpart: 'destinationStates',
  reach: 'chosen-states',
  limits: [],
  since: { day: '2011-08-26', before: 'not-established', source: 'searches-due' },
};
