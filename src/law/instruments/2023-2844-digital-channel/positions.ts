import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [
      { bound: 'no', from: '2024-01-16', to: '2025-04-30', source: 'not-yet-applied' },
      { bound: 'yes', from: '2025-05-01', source: 'applies' },
    ],
    ASSOC: [{ bound: 'no', from: '2024-01-16', source: 'outside' }],
    GB: [{ bound: 'no', from: '2024-01-16', source: 'outside' }],
    ELSEWHERE: [{ bound: 'no', from: '2024-01-16', source: 'outside' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2024-01-16', source: 'dk-recital-59' }],
    IE: [{ bound: 'no', from: '2024-01-16', source: 'ie-recital-60' }],
  },
};
