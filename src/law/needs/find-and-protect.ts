import type { Need } from '../mechanism-model';

/** A missing person should be found, or somebody kept from travelling into harm. */
export const findAndProtect: Need = {
  id: 'find-and-protect',
  servedBy: ['sis-32-missing-vulnerable', 'interpol-yellow'],
};
