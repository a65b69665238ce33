import type { Mechanism } from '../mechanism-model';

/** The predecessor of Directive (EU) 2023/977, for files from before 12 December 2024. */
export const fd2006960: Mechanism = {
  id: 'fd-2006-960',
  instrument: '2006-960',
  basis: [
    '2006-960/art-7',
    '2006-960/art-1(1)',
    '2006-960/art-4(1)',
    '2006-960/art-4(2)',
    '2006-960/art-4(3)',
    '2006-960/art-4(4)',
    '2006-960/art-8(3)',
    '2006-960/art-1(4)',
  ],
  purposes: ['prevent-harm', 'investigate', 'protect-victim'],
  senders: ['police', 'spoc'],
  gateway: 'spoc',
  counterpart: 'destinationStates',
  reach: 'one-state',
  limits: ['2006-960-urgent', '2006-960-urgent-postponed', '2006-960-not-urgent', '2006-960-other'],
  historic: true,
};
