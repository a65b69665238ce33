import type { Mechanism } from '../mechanism-model';

/** The SIS alert that refuses entry and stay to a third-country national. */
export const sis24RefusalOfEntry: Mechanism = {
  id: 'sis-24-refusal-of-entry',
  instrument: '2018-1861',
  basis: [
    '2018-1861/art-24',
    '2018-1861/art-27',
    '2018-1861/art-28',
    '2018-1861/art-20(2)',
    '2018-1861/art-21',
    '2018-1861/art-23',
    '2018-1861/art-24(3)',
    '2018-1861/art-24(4)',
    '2018-1861/art-26',
    '2018-1861/art-39(2)',
    '2018-1861/art-40',
    '2018-1861/art-50',
    '2018-1861/art-52',
  ],
  purposes: ['decide-on-residence', 'prevent-harm', 'protect-victim'],
  senders: ['immigration'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-entry-permit-consultation', 'sis-entry-prior-consultation'],
};
