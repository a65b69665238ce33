import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2015-11-16', source: 'all-but-denmark' }],
    ASSOC: [{ bound: 'no', from: '2012-11-15', source: 'no-part' }],
    GB: [
      { bound: 'yes', from: '2015-11-16', to: '2020-12-31', source: 'gb-until-2020' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2012-11-15', source: 'third-country' }],
  },
  states: {
    DE: [{ bound: 'yes', from: '2015-11-16', nationalAct: 'de-act', source: 'all-but-denmark' }],
    DK: [{ bound: 'no', from: '2012-11-15', source: 'dk-outside' }],
    IE: [
      { bound: 'unknown', from: '2015-11-16', to: '2017-11-26', source: 'ie-act-2017' },
      { bound: 'yes', from: '2017-11-27', nationalAct: 'ie-act', source: 'ie-act-2017' },
    ],
  },
};
