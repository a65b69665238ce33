import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2019-06-11', source: 'in-force-not-live' }],
    ASSOC: [{ bound: 'no', from: '2019-06-11', source: 'not-schengen' }],
    GB: [{ bound: 'no', from: '2019-06-11', source: 'gb-third-country' }],
    ELSEWHERE: [{ bound: 'no', from: '2019-06-11', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2019-06-11', source: 'dk-outside' }],
    IE: [{ bound: 'no', from: '2019-06-11', source: 'ie-outside' }],
    AT: [{ bound: 'yes', from: '2019-06-11', nationalAct: 'at-act', source: 'in-force-not-live' }],
  },
};
