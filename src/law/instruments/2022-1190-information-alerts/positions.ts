import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2022-08-01', source: 'in-force' }],
    ASSOC: [{ bound: 'yes', from: '2022-08-01', source: 'associated' }],
    GB: [{ bound: 'no', from: '2022-08-01', source: 'gb-outside' }],
    ELSEWHERE: [{ bound: 'no', from: '2022-08-01', source: 'not-schengen' }],
  },
  states: {
    DK: [{ bound: 'unknown', from: '2022-08-01', source: 'dk-recital-14' }],
    IE: [{ bound: 'yes', from: '2022-08-01', source: 'ie-recital-15' }],
    CY: [
      { bound: 'no', from: '2022-08-01', to: '2023-07-24', source: 'cy-connected' },
      { bound: 'yes', from: '2023-07-25', source: 'cy-connected' },
    ],
  },
};
