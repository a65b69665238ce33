import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2008-12-24', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '2008-12-24', source: 'outside' }],
    GB: [
      { bound: 'yes', from: '2008-12-24', to: '2020-12-31', source: 'gb-until-2020' },
      { bound: 'no', from: '2021-01-01', source: 'outside' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2008-12-24', source: 'outside' }],
  },
  states: {
    HR: [
      { bound: 'no', from: '2008-12-24', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    DK: [{ bound: 'yes', from: '2008-12-24', source: 'dk-old-act' }],
  },
};
