import type { Need } from '../mechanism-model';

/** The image of a face is to be compared with files of another State. */
export const compareAFace: Need = {
  id: 'compare-a-face',
  servedBy: ['pruem-ii-facial'],
};
