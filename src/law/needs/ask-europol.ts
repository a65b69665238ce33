import type { Need } from '../mechanism-model';

/** Europol should compare what we hold with what other States gave. */
export const askEuropol: Need = {
  id: 'ask-europol',
  servedBy: ['europol-siena-eis'],
};
