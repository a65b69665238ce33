import type { Need } from '../mechanism-model';

/** The other State should supervise. */
export const moveSupervision: Need = {
  id: 'move-supervision',
  servedBy: ['nordic-1963', 'fd-2008-947-probation'],
};
