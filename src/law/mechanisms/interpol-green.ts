import type { Mechanism } from '../mechanism-model';

/** The notice that warns of a person who may be a threat to public safety. */
export const interpolGreen: Mechanism = {
  id: 'interpol-green',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/art-89',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/sirene-manual-schengen-first',
    'interpol-rpd/art-21',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
  ],
  purposes: ['prevent-harm', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'all',
  reach: 'world-wide',
  limits: [],
};
