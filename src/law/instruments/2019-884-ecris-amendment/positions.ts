import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2022-06-28', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2019-06-27', source: 'not-schengen' }],
    GB: [{ bound: 'no', from: '2019-06-27', source: 'gb-left-before' }],
    ELSEWHERE: [{ bound: 'no', from: '2019-06-27', source: 'third-country' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '2022-06-28', nationalAct: 'at-act', source: 'deadline' }],
    DK: [{ bound: 'no', from: '2019-06-27', source: 'dk-outside' }],
    IE: [{ bound: 'no', from: '2019-06-27', source: 'ie-outside' }],
  },
};
