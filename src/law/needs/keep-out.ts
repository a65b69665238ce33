import type { Need } from '../mechanism-model';

/** The person should not be let in. */
export const keepOut: Need = {
  id: 'keep-out',
  servedBy: ['sis-24-refusal-of-entry'],
};
