import type { Need } from '../mechanism-model';

/** States that see no SIS alert should look for the person too. */
export const circulateOutsideSis: Need = {
  id: 'circulate-outside-sis',
  servedBy: ['interpol-diffusion'],
};
