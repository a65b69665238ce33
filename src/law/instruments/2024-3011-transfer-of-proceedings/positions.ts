import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2025-01-07', source: 'in-force' }],
    ASSOC: [{ bound: 'no', from: '2025-01-07', source: 'no-part' }],
    GB: [{ bound: 'no', from: '2025-01-07', source: 'no-part' }],
    ELSEWHERE: [{ bound: 'no', from: '2025-01-07', source: 'no-part' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2025-01-07', source: 'dk-outside' }],
    IE: [{ bound: 'yes', from: '2025-01-07', source: 'ie-opted-in' }],
  },
};
