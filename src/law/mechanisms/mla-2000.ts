import type { Mechanism } from '../mechanism-model';

/** Mutual assistance under the EU convention: evidence, service, and information without request. */
export const mla2000: Mechanism = {
  id: 'mla-2000',
  instrument: 'mla-2000',
  basis: [
    'mla-2000/art-7(1)',
    'mla-2000/art-6(1)',
    'mla-2000/art-6(3)',
    'mla-2000/art-6(4)',
    'mla-2000/art-4(1)',
    'mla-2000/art-5',
    'mla-2000/art-7(2)',
    'mla-2000/art-23',
  ],
  purposes: ['investigate', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
