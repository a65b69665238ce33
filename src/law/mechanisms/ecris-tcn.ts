import type { Mechanism } from '../mechanism-model';

/** Search the index of member States that convicted a third-country national. Not in operation. */
export const ecrisTcn: Mechanism = {
  id: 'ecris-tcn',
  instrument: '2019-816',
  basis: [
    '2019-816/art-7(1)',
    '2019-816/art-35(4)',
    '2019-816/art-2',
    '2019-816/art-7(7)',
    '2019-816/art-7(1)-exception',
    '2019-816/art-7(2)',
    '2019-816/art-7(4)',
    '2019-816/art-5(1)(a)',
    '2019-816/art-5(1)(b)',
    '2019-816/art-5(4)',
    '2019-816/art-5(7)',
    '2019-816/art-6(1)',
    '2019-816/art-7c',
    '2019-816/art-8',
    '2019-816/art-9(4)',
    '2019-816/art-17',
  ],
  purposes: ['investigate', 'prosecute', 'supervise-or-execute', 'vet-for-work'],
  senders: ['records-authority'],
  gateway: 'ecris-central-authority',
  counterpart: 'all',
  reach: 'chosen-states',
  limits: [],
};
