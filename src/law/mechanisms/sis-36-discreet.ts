import type { Mechanism } from '../mechanism-model';

/** The SIS alert that reports a sighting without the person learning of it. */
export const sis36Discreet: Mechanism = {
  id: 'sis-36-discreet',
  instrument: '2018-1862',
  basis: [
    '2018-1862/art-36(3)(c)',
    '2018-1862/art-21',
    '2018-1862/art-37(3)',
    '2018-1862/art-53(4)',
    '2018-1862/art-65',
    '2018-1862/art-36(2)',
    '2018-1862/art-36(3)(a)',
    '2018-1862/art-36(3)(b)',
    '2018-1862/art-23',
    '2018-1862/art-24',
    '2018-1862/art-37(1)',
    '2018-1862/art-8(3)',
    '2018-1862/art-53(6)',
    '2018-1862/art-56(5)',
    '2018-1862/art-22(1)',
    '2018-1862/art-7(2)',
    '2018-1862/art-44(1)(c)',
  ],
  purposes: ['prevent-harm', 'protect-victim', 'investigate', 'supervise-or-execute', 'locate-and-arrest'],
  senders: ['police', 'spoc'],
  gateway: 'sirene-bureau',
  counterpart: 'all',
  reach: 'sis',
  limits: ['sis-supplementary-information'],
  excludes: ['sis-26-arrest'],
  neverTold: true,
};
