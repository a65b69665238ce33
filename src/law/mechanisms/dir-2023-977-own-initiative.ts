import type { Mechanism } from '../mechanism-model';

/** Tell the police of another State, unasked, what it needs to prevent a serious offence. */
export const dir2023977OwnInitiative: Mechanism = {
  id: 'dir-2023-977-own-initiative',
  instrument: '2023-977',
  basis: [
    '2023-977/art-7(2)',
    '2023-977/art-7(1)',
    '2023-977/art-2(3)',
    '2023-977/art-2(1)',
    '2023-977/art-1(1)',
    '2023-977/art-1(4)',
    '2023-977/art-3',
    '2023-977/art-6(1)',
    '2023-977/art-9',
    '2023-977/art-10',
    '2023-977/art-13(1)',
    '2023-977/art-13(2)',
    '2023-977/art-14(1)',
    '2023-977/art-7(3)',
  ],
  purposes: ['prevent-harm', 'investigate', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'spoc',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
