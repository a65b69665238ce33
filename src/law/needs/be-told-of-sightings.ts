import type { Need } from '../mechanism-model';

/** We should hear where the person turns up. */
export const beToldOfSightings: Need = {
  id: 'be-told-of-sightings',
  servedBy: ['sis-36-discreet', 'interpol-diffusion', 'interpol-green'],
};
