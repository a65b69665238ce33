import type { Need } from '../mechanism-model';

/** A court needs evidence from another State. */
export const getEvidence: Need = {
  id: 'get-evidence',
  servedBy: ['eio', 'mla-2000', 'tca-mutual-assistance', 'mla-coe-1959'],
};
