import type { Mechanism } from '../mechanism-model';

/** Ask for convictions for a purpose other than criminal proceedings. */
export const ecrisOtherPurposes: Mechanism = {
  id: 'ecris-other-purposes',
  instrument: '2009-315',
  basis: [
    '2009-315/art-7(2)',
    '2009-315/art-6(1)',
    '2009-315/art-8(1)',
    '2009-315/art-9(2)',
    '2009-315/art-9(3)',
    '2009-315/art-10',
    '2009-315/art-3',
    '2009-315/art-7(3)',
    '2009-315/art-7(4)',
    '2009-315/art-11(1)',
  ],
  purposes: ['vet-for-work'],
  senders: ['records-authority'],
  gateway: 'ecris-central-authority',
  counterpart: 'nationalities',
  reach: 'one-state',
  limits: ['2009-315-reply'],
};
