import type { Need } from '../mechanism-model';

/** Finger or palm marks are to be compared with files of another State. */
export const comparePrints: Need = {
  id: 'compare-prints',
  servedBy: ['pruem-fingerprints', 'tca-pruem'],
};
