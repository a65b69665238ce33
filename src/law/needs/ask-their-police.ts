import type { Need } from '../mechanism-model';

/** We need what the police of the other State hold. */
export const askTheirPolice: Need = {
  id: 'ask-their-police',
  servedBy: ['dir-2023-977-request', 'fd-2006-960', 'tca-operational-information', 'interpol-diffusion'],
};
