import type { Need } from '../mechanism-model';

/** We should know whether a person who must leave the area has left. */
export const confirmTheDeparture: Need = {
  id: 'confirm-the-departure',
  servedBy: ['sis-return'],
};
