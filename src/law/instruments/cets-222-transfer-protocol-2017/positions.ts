import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'no', from: '2017-11-22', source: 'not-in-force' }],
    ASSOC: [{ bound: 'no', from: '2017-11-22', source: 'not-in-force' }],
    GB: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    ELSEWHERE: [{ bound: 'unknown', from: '2017-11-22', source: 'some-others' }],
  },
  states: {
    AT: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    HU: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    IT: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    LV: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    LT: [{ bound: 'partly', from: 'not-established', source: 'provisionally' }],
    CH: [{ bound: 'partly', from: '2020-01-01', source: 'ch-provisionally' }],
  },
};
