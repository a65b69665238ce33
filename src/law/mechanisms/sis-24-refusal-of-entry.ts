import type { Mechanism } from '../mechanism-model';

/** The SIS alert that refuses entry and stay to a third-country national. */
export const sis24RefusalOfEntry: Mechanism = {
  id: 'sis-24-refusal-of-entry',
  instrument: '2018-1861',
  basis: ['2018-1861/art-24', '2018-1861/art-27'],
  purposes: ['decide-on-residence', 'prevent-harm', 'protect-victim'],
  senders: ['immigration'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: [],
};
