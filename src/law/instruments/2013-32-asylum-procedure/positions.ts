import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [
      { bound: 'yes', from: '2015-07-20', to: '2026-06-11', source: 'deadline' },
      { bound: 'partly', from: '2026-06-12', source: 'older-applications' },
    ],
    ASSOC: [{ bound: 'no', from: '2015-07-20', source: 'own-law' }],
    GB: [{ bound: 'no', from: '2015-07-20', source: 'own-law' }],
    ELSEWHERE: [{ bound: 'no', from: '2015-07-20', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2015-07-20', source: 'dk-protocol-22' }],
    IE: [{ bound: 'no', from: '2015-07-20', source: 'ie-older-directive' }],
  },
};
