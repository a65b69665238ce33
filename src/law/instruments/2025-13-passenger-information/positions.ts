import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2025-01-28', source: 'in-force' }],
    ASSOC: [{ bound: 'no', from: '2025-01-28', source: 'by-agreement-only' }],
    GB: [{ bound: 'no', from: '2025-01-28', source: 'third-country' }],
    ELSEWHERE: [{ bound: 'no', from: '2025-01-28', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2025-01-28', source: 'dk-protocol-22' }],
    IE: [{ bound: 'unknown', from: '2025-01-28', source: 'ie-protocol-21' }],
  },
};
