import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2026-08-18', source: 'applies' }],
    ASSOC: [{ bound: 'no', from: '2026-08-18', source: 'no-part' }],
    GB: [{ bound: 'no', from: '2026-08-18', source: 'no-part' }],
    ELSEWHERE: [{ bound: 'no', from: '2026-08-18', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2026-08-18', source: 'dk-recital-101' }],
    IE: [{ bound: 'yes', from: '2026-08-18', source: 'ie-recital-100' }],
  },
};
