import type { Mechanism } from '../mechanism-model';

/** Compare DNA profiles and fingerprints with the United Kingdom. */
export const tcaPruem: Mechanism = {
  id: 'tca-pruem',
  instrument: 'tca-part-three',
  basis: [
    'tca-part-three/art-530',
    'tca-part-three/art-536',
    'tca-part-three/art-534',
    'tca-part-three/art-528',
    'tca-part-three/art-537',
    'tca-part-three/art-541',
    'tca-part-three/title-i',
  ],
  purposes: ['investigate'],
  senders: ['police', 'spoc'],
  gateway: 'uk-channel-of-spoc-or-ncb',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
