import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2017-05-22', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2014-05-21', source: 'no-agreement' }],
    GB: [
      { bound: 'yes', from: '2017-07-31', to: '2020-12-31', source: 'gb-opted-in' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2014-05-21', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2014-05-21', source: 'dk-recital-45' }],
    IE: [{ bound: 'no', from: '2014-05-21', source: 'ie-recital-44' }],
  },
};
