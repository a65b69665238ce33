import type { Need } from '../mechanism-model';

/** Marks of an unknown perpetrator should be searched in SIS, now and at each later entry. */
export const searchMarksInSis: Need = {
  id: 'search-marks-in-sis',
  servedBy: ['sis-40-unknown-wanted'],
};
