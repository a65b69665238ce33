import type { Mechanism } from '../mechanism-model';

/** Warn of, or ask about, a child at risk in another member State, between child-protection authorities and courts. */
export const childProtection20191111: Mechanism = {
  id: 'child-protection-2019-1111',
  instrument: '2019-1111',
  basis: [
    '2019-1111/art-80(2)',
    '2019-1111/art-80(1)',
    '2019-1111/art-78',
    '2019-1111/art-1',
    '2019-1111/art-79',
    '2019-1111/art-80(3)',
    '2019-1111/art-80(4)',
    '2019-1111/art-82',
    '2019-1111/art-83',
    '2019-1111/art-86',
    '2019-1111/art-87(2)',
    '2019-1111/art-88',
    '2019-1111/art-89',
    '2019-1111/art-97',
  ],
  purposes: ['prevent-harm', 'protect-victim'],
  senders: ['court', 'health-or-social-care'],
  gateway: 'child-protection-central-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
