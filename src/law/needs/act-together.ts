import type { Need } from '../mechanism-model';

/** Prosecutors of several States should act together in one case. */
export const actTogether: Need = {
  id: 'act-together',
  servedBy: ['jit-eurojust'],
};
