import type { Need } from '../mechanism-model';

/** A DNA trace is to be compared with files of another State. */
export const compareDna: Need = {
  id: 'compare-dna',
  servedBy: ['pruem-dna', 'tca-pruem'],
};
