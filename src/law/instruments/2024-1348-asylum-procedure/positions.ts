import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2026-06-12', source: 'applies' }],
    ASSOC: [{ bound: 'no', from: '2024-06-11', source: 'own-law' }],
    GB: [{ bound: 'no', from: '2024-06-11', source: 'own-law' }],
    ELSEWHERE: [{ bound: 'no', from: '2024-06-11', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2024-06-11', source: 'dk-protocol-22' }],
    IE: [{ bound: 'yes', from: '2026-06-12', source: 'ie-opt-in' }],
  },
};
