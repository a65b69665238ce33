import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'day-not-established' }],
    ASSOC: [{ bound: 'no', from: '2009-12-01', source: 'not-schengen' }],
    GB: [
      { bound: 'yes', from: '2014-12-03', to: '2020-12-31', source: 'gb-regulations' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2009-12-01', source: 'third-country' }],
  },
  states: {
    AT: [
      { bound: 'unknown', from: '2012-12-02', to: '2013-07-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-08-01', source: 'ejn-table' },
    ],
    BE: [
      { bound: 'unknown', from: '2012-12-02', to: '2017-05-28', source: 'deadline-passed' },
      { bound: 'yes', from: '2017-05-29', source: 'ejn-table' },
    ],
    BG: [
      { bound: 'unknown', from: '2012-12-02', to: '2016-05-26', source: 'deadline-passed' },
      { bound: 'yes', from: '2016-05-27', source: 'ejn-table' },
    ],
    CY: [
      { bound: 'unknown', from: '2012-12-02', to: '2016-11-17', source: 'deadline-passed' },
      { bound: 'yes', from: '2016-11-18', source: 'ejn-table' },
    ],
    EE: [
      { bound: 'unknown', from: '2012-12-02', to: '2015-03-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-04-01', source: 'ejn-table' },
    ],
    DE: [
      { bound: 'unknown', from: '2012-12-02', to: '2015-07-22', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-07-23', source: 'ejn-table' },
    ],
    HR: [{ bound: 'yes', from: '2013-07-01', source: 'ejn-table' }],
    DK: [{ bound: 'yes', from: '2012-12-01', source: 'ejn-table' }],
    FI: [{ bound: 'yes', from: '2012-12-01', source: 'ejn-table' }],
    CZ: [
      { bound: 'unknown', from: '2012-12-02', to: '2013-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-01-01', source: 'council-2015-day' },
    ],
    SE: [
      { bound: 'unknown', from: '2012-12-02', to: '2015-07-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-08-01', nationalAct: 'se-act', source: 'se-act' },
    ],
    ES: [
      { bound: 'unknown', from: '2012-12-02', to: '2014-12-10', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-12-11', source: 'es-law' },
    ],
    LV: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    LT: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    HU: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    NL: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    PL: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    RO: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    SI: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    SK: [{ bound: 'yes', from: 'not-established', source: 'council-2015' }],
    IE: [{ bound: 'yes', from: 'not-established', nationalAct: 'ie-act', source: 'ie-act' }],
  },
};
