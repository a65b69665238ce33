import type { Mechanism } from '../mechanism-model';

/** The SIS alert on finger or palm marks of an unknown wanted person. */
export const sis40UnknownWanted: Mechanism = {
  id: 'sis-40-unknown-wanted',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-40',
    '2018-1862/art-21',
    '2018-1862/art-8(3)',
    '2018-1862/art-65',
    '2018-1862/art-41',
    '2018-1862/art-53(3)',
    '2018-1862/art-55',
  ],
  purposes: ['investigate'],
  senders: ['police', 'spoc'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information'],
  since: { day: '2023-03-07', before: 'not-there', source: 'unknown-wanted-begin' },
};
