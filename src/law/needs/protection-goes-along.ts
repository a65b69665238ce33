import type { Need } from '../mechanism-model';

/** A protection measure should hold where the protected person goes. */
export const protectionGoesAlong: Need = {
  id: 'protection-goes-along',
  servedBy: ['epo-2011-99', 'reg-606-2013'],
};
