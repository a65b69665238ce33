import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2018-10-09', source: 'in-force' }],
    ASSOC: [{ bound: 'yes', from: '2018-10-09', source: 'associated' }],
    GB: [{ bound: 'no', from: '2018-10-09', source: 'gb-recital-70' }],
    ELSEWHERE: [{ bound: 'no', from: '2018-10-09', source: 'outside' }],
  },
  states: {
    DK: [{ bound: 'unknown', from: '2018-10-09', source: 'dk-recital-69' }],
    IE: [{ bound: 'no', from: '2018-10-09', source: 'ie-recital-71' }],
    CY: [{ bound: 'yes', from: '2018-10-09', source: 'cyprus' }],
  },
};
