import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '1971-07-01', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '1971-07-01', source: 'not-an-eu-act' }],
    GB: [{ bound: 'no', from: '1971-07-01', source: 'not-an-eu-act' }],
    ELSEWHERE: [{ bound: 'no', from: '1971-07-01', source: 'not-an-eu-act' }],
  },
  states: {},
};
