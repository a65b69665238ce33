import type { Mechanism } from '../mechanism-model';

/** Give police information to the United Kingdom, or ask for it. */
export const tcaOperationalInformation: Mechanism = {
  id: 'tca-operational-information',
  instrument: 'tca-part-three',
  basis: [
    'tca-part-three/art-563',
    '2016-680/art-35(1)',
    '2018-1862/art-65',
    '2016-680/art-36',
    'uk-adequacy/art-1',
    'tca-part-three/art-563(2)',
    'tca-part-three/art-563(1)',
    'tca-part-three/art-563-conditions',
    'tca-part-three/title-v',
    'tca-part-three/title-iii',
    'tca-part-three/not-covered',
    'tca-part-three/title-i',
    'tca-part-three/suspension',
    'tca-part-three/art-691',
    'tca-part-three/art-692',
  ],
  purposes: ['prevent-harm', 'investigate', 'prosecute', 'supervise-or-execute', 'protect-victim', 'locate-and-arrest'],
  senders: ['police', 'spoc'],
  gateway: 'uk-channel-of-spoc-or-ncb',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
