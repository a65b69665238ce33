import type { Mechanism } from '../mechanism-model';

/** Mutual assistance under the convention of 1959: evidence, and criminal records where ECRIS does not reach. */
export const mlaCoe1959: Mechanism = {
  id: 'mla-coe-1959',
  instrument: 'coe-1959',
  basis: [
    'coe-1959/art-1',
    'coe-1959/art-3',
    'coe-1959/art-2',
    'coe-1959/art-13',
    'coe-1959/art-21',
    'coe-1959/art-22(1)',
    'coe-1959/art-22(2)',
    'ets-182/art-1',
    'ets-182/art-4',
    'ets-182/art-11',
    'ets-182/art-26(1)',
    'ets-182/art-26(4)',
  ],
  purposes: ['investigate', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
