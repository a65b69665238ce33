import type { Mechanism } from '../mechanism-model';

/** The notice to locate and arrest a person with a view to extradition. */
export const interpolRed: Mechanism = {
  id: 'interpol-red',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/art-83',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/sirene-manual-schengen-first',
    'interpol-rpd/art-21',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'all',
  reach: 'world-wide',
  limits: [],
};
