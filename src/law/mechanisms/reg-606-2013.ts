import type { Mechanism } from '../mechanism-model';

/** Let a civil protection measure hold in another member State. */
export const reg6062013: Mechanism = {
  id: 'reg-606-2013',
  instrument: '606-2013',
  basis: [
    '606-2013/art-4(1)',
    '606-2013/art-5',
    '606-2013/recital-13',
    '606-2013/art-3(1)',
    '606-2013/art-4(4)',
    '606-2013/art-6',
    '606-2013/art-7(d)',
    '606-2013/art-8(1)',
    '606-2013/art-8(3)',
    '606-2013/art-10',
    '606-2013/art-11(1)',
    '606-2013/art-12',
    '606-2013/art-13',
    '606-2013/art-14',
    '606-2013/art-16',
  ],
  purposes: ['protect-victim'],
  senders: ['court'],
  gateway: 'none',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: [],
};
