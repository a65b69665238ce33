import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2013-12-18', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2011-12-17', source: 'no-part' }],
    GB: [
      { bound: 'yes', from: '2013-12-18', to: '2020-12-31', source: 'gb-recital-51' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2011-12-17', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2011-12-17', source: 'dk-recital-52' }],
    IE: [{ bound: 'yes', from: '2013-12-18', source: 'ie-recital-51' }],
  },
};
