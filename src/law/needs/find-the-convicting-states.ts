import type { Need } from '../mechanism-model';

/** We need to know which States hold a record or a police file. Both indexes are law and not yet in use. */
export const findTheConvictingStates: Need = {
  id: 'find-the-convicting-states',
  servedBy: ['ecris-tcn', 'pruem-ii-police-records'],
};
