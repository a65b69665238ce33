import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'no', from: '1963-05-22', source: 'not-a-nordic-state' }],
    ASSOC: [{ bound: 'no', from: '1963-05-22', source: 'not-a-nordic-state' }],
    GB: [{ bound: 'no', from: '1963-05-22', source: 'not-a-nordic-state' }],
    ELSEWHERE: [{ bound: 'no', from: '1963-05-22', source: 'not-a-nordic-state' }],
  },
  states: {
    DK: [{ bound: 'yes', from: 'not-established', source: 'named-in-the-swedish-act' }],
    FI: [{ bound: 'yes', from: 'not-established', nationalAct: 'fi-act', source: 'named-in-the-swedish-act' }],
    IS: [{ bound: 'yes', from: 'not-established', source: 'named-in-the-swedish-act' }],
    NO: [{ bound: 'yes', from: 'not-established', source: 'named-in-the-swedish-act' }],
    SE: [{ bound: 'yes', from: '1963-05-22', nationalAct: 'se-act', source: 'se-act' }],
  },
};
