import type { Mechanism } from '../mechanism-model';

/** Ask for convictions for criminal proceedings, execution of the sentence included. */
export const ecrisCriminalProceedings: Mechanism = {
  id: 'ecris-criminal-proceedings',
  instrument: '2009-315',
  basis: [
    '2009-315/art-6(1)',
    '2009-315/art-7(1)',
    '2009-315/art-2',
    '2009-315/art-8(1)',
    '2009-315/art-9(1)',
    '2009-315/art-9(3)',
    '2009-315/art-10',
    '2009-315/art-4(4)',
    '2009-315/art-4(2)',
    '2009-315/art-3',
    '2009-315/art-4(1)',
    '2009-315/art-4(3)',
    '2009-315/art-5(1)',
    '2009-315/art-7(3)',
    '2009-315/art-7(4)',
    '2009-315/art-9(5)',
    '2009-315/art-11(1)',
  ],
  purposes: ['investigate', 'prosecute', 'supervise-or-execute'],
  senders: ['records-authority'],
  gateway: 'ecris-central-authority',
  counterpart: 'nationalities',
  reach: 'one-state',
  limits: ['2009-315-reply'],
};
