import type { Positions } from '../../model';
import type { SourceKey } from './sources';

/** `partly`: recommended to the member States of the Council of Europe, and binding nobody. */
export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'partly', from: '2010-01-20', source: 'recommended' }],
    ASSOC: [{ bound: 'partly', from: '2010-01-20', source: 'recommended' }],
    GB: [{ bound: 'partly', from: '2010-01-20', source: 'recommended' }],
    ELSEWHERE: [{ bound: 'unknown', from: '2010-01-20', source: 'other-members' }],
  },
  states: {},
};
