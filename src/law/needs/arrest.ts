import type { Need } from '../mechanism-model';

/** The person should be arrested and handed over. */
export const arrest: Need = {
  id: 'arrest',
  servedBy: ['eaw', 'sis-26-arrest', 'tca-surrender', 'extradition-1957', 'interpol-red'],
};
