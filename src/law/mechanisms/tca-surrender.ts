import type { Mechanism } from '../mechanism-model';

/** The arrest warrant between the United Kingdom and the member States. */
export const tcaSurrender: Mechanism = {
  id: 'tca-surrender',
  instrument: 'tca-part-three',
  basis: [
    'tca-part-three/title-vii',
    'tca-part-three/art-603',
    'tca-part-three/title-vii-proportionality',
    'tca-part-three/title-vii-authority',
    'tca-part-three/title-vii-time',
    'tca-part-three/title-i',
    'tca-part-three/title-xiii',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
