import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'member' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'member' }],
    GB: [{ bound: 'yes', from: 'not-established', source: 'gb-member' }],
    ELSEWHERE: [{ bound: 'partly', from: 'not-established', source: 'most-other-states' }],
  },
  states: {
    HU: [{ bound: 'yes', from: 'not-established', source: 'hu-member' }],
    LI: [{ bound: 'yes', from: '1960-01-01', source: 'li-member' }],
  },
};
