import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2024-04-25', source: 'in-force' }],
    ASSOC: [{ bound: 'no', from: '2024-04-25', source: 'no-agreement' }],
    GB: [{ bound: 'no', from: '2024-04-25', source: 'gb-outside' }],
    ELSEWHERE: [{ bound: 'no', from: '2024-04-25', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2024-04-25', source: 'dk-recital-46' }],
    IE: [{ bound: 'yes', from: '2024-04-25', source: 'ie-recital-47' }],
    CH: [{ bound: 'no', from: '2024-04-25', source: 'ch-new-agreement' }],
  },
};
