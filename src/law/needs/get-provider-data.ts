import type { Need } from '../mechanism-model';

/** A case needs data that a provider holds. */
export const getProviderData: Need = {
  id: 'get-provider-data',
  servedBy: ['e-evidence', 'eio', 'mla-2000', 'tca-mutual-assistance', 'mla-coe-1959'],
};
