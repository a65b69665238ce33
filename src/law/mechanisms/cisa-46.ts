import type { Mechanism } from '../mechanism-model';

/** Own-initiative information between police under the Schengen Convention, for files from before 12 December 2024. */
export const cisa46: Mechanism = {
  id: 'cisa-46',
  instrument: 'cisa',
  basis: ['cisa/art-46', 'cisa/art-39(1)', 'cisa/art-39(2)'],
  purposes: ['prevent-harm', 'investigate', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'spoc',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  historic: true,
};
