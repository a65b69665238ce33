import type { Mechanism } from '../mechanism-model';

/** The notice to locate, identify or learn about a person of interest in a criminal matter. */
export const interpolBlue: Mechanism = {
  id: 'interpol-blue',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/art-88',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/sirene-manual-schengen-first',
    'interpol-rpd/art-21',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
  ],
  purposes: ['investigate', 'prosecute'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'all',
  reach: 'world-wide',
  limits: [],
};
