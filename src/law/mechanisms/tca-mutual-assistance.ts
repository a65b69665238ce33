import type { Mechanism } from '../mechanism-model';

/** Evidence and other judicial help from the United Kingdom. */
export const tcaMutualAssistance: Mechanism = {
  id: 'tca-mutual-assistance',
  instrument: 'tca-part-three',
  basis: [
    'tca-part-three/art-640',
    'tca-part-three/art-635',
    'tca-part-three/art-640-execution',
    'tca-part-three/art-633',
    'tca-part-three/title-vi',
    'tca-part-three/title-x',
    'tca-part-three/title-xi',
    'tca-part-three/title-xiii',
    'tca-part-three/title-i',
  ],
  purposes: ['investigate', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['tca-mutual-assistance-decision', 'tca-mutual-assistance-execution'],
  local: true,
};
