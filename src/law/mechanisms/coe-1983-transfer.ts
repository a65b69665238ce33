import type { Mechanism } from '../mechanism-model';

/** Have a prison sentence served in the State of nationality under the convention of 1983. */
export const coe1983Transfer: Mechanism = {
  id: 'coe-1983-transfer',
  instrument: 'coe-1983',
  basis: [
    'coe-1983/art-3-consents',
    'coe-1983/art-2',
    'coe-1983/art-1',
    'coe-1983/art-3-conditions',
    'coe-1983/art-3(3)',
    'coe-1983/art-4(1)',
    'coe-1983/art-4(5)',
    'ets-167/art-1(2)',
    'ets-167/art-2(1)',
    'ets-167/art-2(2)',
    'ets-167/art-2(3)',
    'ets-167/art-3(1)',
    'cets-222/art-1',
    'cets-222/art-2',
    'cets-222/art-5',
  ],
  purposes: ['supervise-or-execute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
