import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2022-08-01', source: 'applies' }],
    ASSOC: [{ bound: 'no', from: '2022-08-01', source: 'convention-instead' }],
    GB: [{ bound: 'no', from: '2022-08-01', source: 'gb-left-before' }],
    ELSEWHERE: [{ bound: 'no', from: '2022-08-01', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2022-08-01', source: 'dk-recital-96' }],
    IE: [{ bound: 'yes', from: '2022-08-01', source: 'ie-recital-95' }],
  },
};
