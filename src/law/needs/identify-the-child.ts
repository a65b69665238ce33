import type { Need } from '../mechanism-model';

/** A child in images is to be found. */
export const identifyTheChild: Need = {
  id: 'identify-the-child',
  servedBy: ['interpol-icse'],
};
