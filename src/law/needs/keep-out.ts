import type { Need } from '../model';

/** The person should not be let in. */
export const keepOut: Need = {
  id: 'keep-out',
  servedBy: ['sis-24-refusal-of-entry'],
};
