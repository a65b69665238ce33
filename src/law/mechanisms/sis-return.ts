import type { Mechanism } from '../mechanism-model';

/** The SIS alert that shows whether a third-country national who must leave has left. */
export const sisReturn: Mechanism = {
  id: 'sis-return',
  instrument: '2018-1860',
  basis: [
    '2018-1860/art-3(1)',
    '2018-1860/art-2(3)',
    '2018-1860/art-3(2)',
    '2018-1860/art-3(4)',
    '2018-1860/art-4(1)',
    '2018-1860/art-4(2)',
    '2018-1860/art-5',
    '2018-1860/art-6(1)',
    '2018-1860/art-6(2)',
    '2018-1860/art-7',
    '2018-1860/art-8',
    '2018-1860/art-9',
    '2018-1860/art-10',
    '2018-1860/art-14',
    '2018-1860/art-15',
    '2018-1860/art-17',
    '2018-1860/art-19',
  ],
  purposes: ['decide-on-residence'],
  senders: ['immigration'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-return-permit-consultation', 'sis-return-prior-consultation'],
};
