import type { Need } from '../mechanism-model';

/** We need to know which States hold a record of a third-country national. The index is law and not yet in use. */
export const findTheConvictingStates: Need = {
  id: 'find-the-convicting-states',
  servedBy: ['ecris-tcn'],
};
