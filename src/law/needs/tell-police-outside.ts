import type { Need } from '../mechanism-model';

/** The police of a State outside the Union should know: nothing of this goes round inside it. */
export const tellPoliceOutside: Need = {
  id: 'tell-police-outside',
  servedBy: ['tca-operational-information', 'interpol-diffusion'],
};
