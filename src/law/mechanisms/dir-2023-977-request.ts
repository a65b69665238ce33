import type { Mechanism } from '../model';

/** Ask the police of another State through the single point of contact. */
export const dir2023977Request: Mechanism = {
  id: 'dir-2023-977-request',
  instrument: '2023-977',
  basis: [
    '2023-977/art-4(3)',
    '2023-977/art-4(1)',
    '2023-977/art-4(4)',
    '2023-977/art-5(1)(a)',
    '2023-977/art-5(1)(b)',
    '2023-977/art-5(1)(c)',
    '2023-977/art-5(2)',
    '2023-977/art-6(1)',
    '2023-977/art-1(1)',
    '2023-977/art-1(4)',
    '2023-977/art-2(1)',
    '2023-977/art-3',
    '2023-977/art-8',
    '2023-977/art-9',
    '2023-977/art-10',
    '2023-977/art-11',
    '2023-977/art-13(1)',
    '2023-977/art-13(2)',
    '2023-977/art-14(1)',
  ],
  purposes: ['prevent-harm', 'investigate', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'spoc',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['2023-977-urgent-direct', '2023-977-urgent-indirect', '2023-977-other'],
};
