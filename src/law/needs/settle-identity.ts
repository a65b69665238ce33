import type { Need } from '../mechanism-model';

/** We need to know who the person is. */
export const settleIdentity: Need = {
  id: 'settle-identity',
  servedBy: ['pruem-fingerprints', 'tca-pruem'],
};
