import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2025-10-12', source: 'started' }],
    ASSOC: [{ bound: 'yes', from: '2025-10-12', source: 'associated' }],
    GB: [{ bound: 'no', from: '2025-10-12', source: 'outside' }],
    ELSEWHERE: [{ bound: 'no', from: '2025-10-12', source: 'outside' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2025-10-12', source: 'dk-protocol-22' }],
    IE: [{ bound: 'no', from: '2025-10-12', source: 'cyprus-and-ireland' }],
    CY: [{ bound: 'no', from: '2025-10-12', source: 'cyprus-and-ireland' }],
  },
};
