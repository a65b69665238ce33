import type { Need } from '../mechanism-model';

/** The rest of a prison sentence should be served in the other State. */
export const moveTheCustodialSentence: Need = {
  id: 'move-the-custodial-sentence',
  servedBy: ['nordic-1963', 'fd-2008-909-custodial', 'coe-1983-transfer'],
};
