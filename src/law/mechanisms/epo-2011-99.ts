import type { Mechanism } from '../mechanism-model';

/** Let a criminal-law protection measure follow the protected person to another member State. */
export const epo201199: Mechanism = {
  id: 'epo-2011-99',
  instrument: '2011-99',
  basis: [
    '2011-99/art-5',
    '2011-99/art-6(2)',
    '2011-99/art-2',
    '2011-99/art-6(1)',
    '2011-99/art-6(3)',
    '2011-99/art-6(4)',
    '2011-99/art-6(5)',
    '2011-99/art-7',
    '2011-99/art-9(1)',
    '2011-99/art-9(3)',
    '2011-99/art-9(4)',
    '2011-99/art-10',
    '2011-99/art-12',
    '2011-99/art-13',
    '2011-99/art-14(1)',
    '2011-99/art-15',
    '2011-99/art-17',
  ],
  purposes: ['protect-victim'],
  senders: ['court', 'prosecutor'],
  gateway: 'competent-judicial-authority',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
