import type { Mechanism } from '../mechanism-model';

/** Move supervision or a prison sentence among the Nordic States under their uniform laws of 1963. */
export const nordic1963: Mechanism = {
  id: 'nordic-1963',
  instrument: 'nordic-1963',
  basis: ['nordic-1963/sections-5-23'],
  purposes: ['supervise-or-execute', 'prevent-harm', 'protect-victim'],
  senders: ['probation', 'prison'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
  local: true,
};
