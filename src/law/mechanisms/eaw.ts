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
    '2002-584/art-3',
    '2002-584/art-4',
    '2002-584/art-4(6)',
    '2002-584/art-4a',
    '2002-584/art-5(3)',
    '2002-584/art-8(2)',
    '2002-584/art-23(4)',
    '2002-584/art-27',
    '2002-584/iceland-norway',
  ],
  purposes: ['locate-and-arrest', 'prosecute'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['eaw-consent', 'eaw-no-consent', 'eaw-surrender'],
};
