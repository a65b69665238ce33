import type { Mechanism } from '../mechanism-model';

/** A message of one bureau straight to the bureaux it chooses. */
export const interpolDiffusion: Mechanism = {
  id: 'interpol-diffusion',
  instrument: 'interpol-rpd',
  basis: [
    'interpol-rpd/art-97',
    'interpol-rpd/art-12',
    'interpol-rpd/art-49',
    'interpol-rpd/constitution-art-3',
    'interpol-rpd/sirene-manual-schengen-first',
    'interpol-rpd/art-21',
    'interpol-rpd/ccf-art-3',
    '2016-680/art-35(1)',
    '2016-680/art-38',
    '2016-680/art-35(2)',
    '2016-680/art-36',
    '2016-680/art-37',
  ],
  purposes: ['prevent-harm', 'investigate', 'prosecute', 'protect-victim', 'locate-and-arrest', 'supervise-or-execute'],
  senders: ['police', 'spoc'],
  gateway: 'ncb',
  counterpart: 'destinationStates',
  reach: 'chosen-states',
  limits: [],
};
