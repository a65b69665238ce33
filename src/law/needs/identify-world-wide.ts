import type { Need } from '../mechanism-model';

/** No State that we can name knows who it is. */
export const identifyWorldWide: Need = {
  id: 'identify-world-wide',
  servedBy: ['interpol-blue'],
};
