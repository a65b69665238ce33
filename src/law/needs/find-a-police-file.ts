import type { Need } from '../mechanism-model';

/** We should see which States hold a police record on a person. */
export const findAPoliceFile: Need = {
  id: 'find-a-police-file',
  servedBy: ['pruem-ii-police-records'],
};
