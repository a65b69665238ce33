import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [
      { bound: 'yes', from: '2008-12-19', to: '2024-12-11', source: 'member-states' },
      { bound: 'no', from: '2024-12-12', source: 'repealed' },
    ],
    ASSOC: [
      { bound: 'yes', from: 'not-established', to: '2024-12-11', source: 'schengen-development' },
      { bound: 'no', from: '2024-12-12', source: 'repealed' },
    ],
    GB: [
      { bound: 'yes', from: 'not-established', to: '2014-12-02', source: 'gb-before-the-regulations' },
      { bound: 'yes', from: '2014-12-03', to: '2020-12-31', nationalAct: 'gb-act', source: 'gb-act' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2006-12-30', source: 'third-country' }],
  },
  states: {
    HR: [
      { bound: 'no', from: '2006-12-30', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', to: '2024-12-11', source: 'hr-accession' },
      { bound: 'no', from: '2024-12-12', source: 'repealed' },
    ],
    LI: [
      { bound: 'yes', from: '2011-12-19', to: '2024-12-11', source: 'li-schengen' },
      { bound: 'no', from: '2024-12-12', source: 'repealed' },
    ],
  },
};
