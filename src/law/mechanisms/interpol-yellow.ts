import type { Mechanism } from '../mechanism-model';

/** The notice on a missing person, or on one who cannot say who he or she is. */
export const interpolYellow: Mechanism = {
  id: 'interpol-yellow',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/art-90',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/sirene-manual-schengen-first',
    'interpol-rpd/art-21',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
  ],
  purposes: ['protect-victim', 'prevent-harm'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'all',
  reach: 'world-wide',
  limits: [],
};
