import type { Mechanism } from '../mechanism-model';

/** The European arrest warrant. */
export const eaw: Mechanism = {
  id: 'eaw',
  instrument: '2002-584',
  basis: [
    '2002-584/art-1(1)',
    '2002-584/art-2(1)',
    '2002-584/art-2(2)',
    '2002-584/art-8(1)(c)',
    '2002-584/art-17(2)',
    '2002-584/art-17(3)',
    '2002-584/art-17(4)',
    '2002-584/art-23',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['eaw-consent', 'eaw-no-consent', 'eaw-surrender'],
};
