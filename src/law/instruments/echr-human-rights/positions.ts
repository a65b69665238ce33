import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'member-state-of-the-union' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'member-of-the-council-of-europe' }],
    GB: [{ bound: 'yes', from: 'not-established', source: 'gb-party' }],
    ELSEWHERE: [{ bound: 'unknown', from: '1953-09-03', source: 'some-others' }],
  },
  states: {},
};
