import type { Mechanism } from '../mechanism-model';

/** Compare images and videos of child sexual abuse in the database of INTERPOL. */
export const interpolIcse: Mechanism = {
  id: 'interpol-icse',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/icse',
    'interpol-rpd/art-21',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
    '2016-680/art-10',
  ],
  purposes: ['investigate', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'all',
  reach: 'world-wide',
  limits: [],
};
