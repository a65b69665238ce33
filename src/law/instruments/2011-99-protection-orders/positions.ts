import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2015-01-11', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2012-01-10', source: 'no-agreement' }],
    GB: [
      { bound: 'yes', from: '2015-01-11', to: '2020-12-31', source: 'gb-regulations' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2012-01-10', source: 'third-country' }],
  },
  states: {
    BE: [
      { bound: 'unknown', from: '2015-01-11', to: '2017-05-28', source: 'deadline-passed' },
      { bound: 'yes', from: '2017-05-29', source: 'ejn-table' },
    ],
    BG: [
      { bound: 'unknown', from: '2015-01-11', to: '2015-12-31', source: 'bg-2015' },
      { bound: 'yes', from: '2016-01-01', source: 'bg-2015' },
    ],
    CY: [
      { bound: 'unknown', from: '2015-01-11', to: '2015-11-05', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-11-06', source: 'ejn-table' },
    ],
    DE: [{ bound: 'yes', from: '2015-01-11', source: 'ejn-table' }],
    DK: [{ bound: 'no', from: '2012-01-10', source: 'dk-outside' }],
    IE: [{ bound: 'no', from: '2012-01-10', source: 'ie-outside' }],
    ES: [{ bound: 'yes', from: '2014-12-11', nationalAct: 'es-act', source: 'es-act' }],
  },
};
