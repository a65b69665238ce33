import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2023-03-07', source: 'recast' }],
    ASSOC: [{ bound: 'yes', from: '2023-03-07', source: 'associated' }],
    GB: [{ bound: 'no', from: '2023-03-07', source: 'gb-recital-29' }],
    ELSEWHERE: [{ bound: 'no', from: '2023-03-07', source: 'not-schengen' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2023-03-07', nationalAct: 'dk-act', source: 'dk-protocol-22' }],
    IE: [{ bound: 'no', from: '2023-03-07', source: 'ie-recital-30' }],
    HR: [{ bound: 'yes', from: '2023-03-07', source: 'hr-full-use' }],
    CY: [
      { bound: 'no', from: '2023-03-07', to: '2023-07-24', source: 'cy-connected' },
      { bound: 'partly', from: '2023-07-25', source: 'cy-connected' },
    ],
  },
};
