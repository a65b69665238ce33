import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2015-01-11', source: 'regulation' }],
    ASSOC: [{ bound: 'no', from: '2015-01-11', source: 'no-agreement' }],
    GB: [
      { bound: 'yes', from: '2015-01-11', to: '2020-12-31', source: 'gb-recital-40' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2015-01-11', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2015-01-11', source: 'dk-recital-41' }],
    IE: [{ bound: 'yes', from: '2015-01-11', source: 'ie-recital-40' }],
  },
};
