import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2021-01-01', source: 'union-agreement' }],
    ASSOC: [{ bound: 'no', from: '2021-01-01', source: 'not-a-party' }],
    GB: [{ bound: 'yes', from: '2021-01-01', nationalAct: 'gb-act', source: 'other-party' }],
    ELSEWHERE: [{ bound: 'no', from: '2021-01-01', source: 'not-a-party' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2021-01-01', source: 'article-217' }],
    IE: [{ bound: 'yes', from: '2021-01-01', source: 'article-217' }],
  },
};
