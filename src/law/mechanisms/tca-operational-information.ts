import type { Mechanism } from '../mechanism-model';

/** Give police information to the United Kingdom, or ask for it. */
export const tcaOperationalInformation: Mechanism = {
  id: 'tca-operational-information',
  instrument: 'tca-part-three',
  basis: ['tca-part-three/art-563', '2016-680/art-35(1)', '2018-1862/art-65', '2016-680/art-36'],
  purposes: ['prevent-harm', 'investigate', 'prosecute', 'supervise-or-execute', 'protect-victim', 'locate-and-arrest'],
  senders: ['police', 'spoc'],
  gateway: 'uk-channel-of-spoc-or-ncb',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
