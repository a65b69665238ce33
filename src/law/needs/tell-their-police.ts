import type { Need } from '../mechanism-model';

/** The police of the other State should know. */
export const tellTheirPolice: Need = {
  id: 'tell-their-police',
  servedBy: ['dir-2023-977-own-initiative', 'fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
};
