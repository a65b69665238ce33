import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'day-not-established' }],
    ASSOC: [{ bound: 'no', from: '2008-12-05', source: 'not-schengen' }],
    GB: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-11-30', source: 'gb-before-2014' },
      { bound: 'yes', from: '2014-12-01', to: '2020-12-31', source: 'gb-rejoined' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2008-12-05', source: 'third-country' }],
  },
  states: {
    AT: [
      { bound: 'unknown', from: '2011-12-06', to: '2011-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-01-01', source: 'commission-2014' },
    ],
    BE: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-06-17', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-06-18', source: 'ejn-table' },
    ],
    BG: [
      { bound: 'unknown', from: '2011-12-06', to: '2019-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2020-01-01', source: 'ejn-table' },
    ],
    HR: [
      { bound: 'no', from: '2008-12-05', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    CY: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-05-22', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-05-23', source: 'ejn-table' },
    ],
    CZ: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-01-01', source: 'commission-2014' },
    ],
    DK: [{ bound: 'yes', from: '2011-12-05', source: 'ejn-table' }],
    EE: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-01-01', source: 'day-from-memory' },
    ],
    FI: [{ bound: 'yes', from: '2011-12-05', source: 'day-from-memory' }],
    FR: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-08-06', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-08-07', source: 'day-from-memory' },
    ],
    DE: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-07-24', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-07-25', source: 'ejn-table' },
    ],
    GR: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-11-14', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-11-15', source: 'day-from-memory' },
    ],
    IE: [
      { bound: 'unknown', from: '2011-12-06', to: '2023-05-01', source: 'deadline-passed' },
      { bound: 'yes', from: '2023-05-02', nationalAct: 'ie-act', source: 'ie-act' },
    ],
    IT: [{ bound: 'yes', from: '2010-10-16', source: 'day-from-memory' }],
    NL: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-10-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-11-01', source: 'day-from-memory' },
    ],
    PT: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-12-15', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-12-16', source: 'day-from-memory' },
    ],
    RO: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-12-25', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-12-26', source: 'day-from-memory' },
    ],
    ES: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-12-10', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-12-11', nationalAct: 'es-act', source: 'es-act' },
    ],
    SE: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-03-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-04-01', nationalAct: 'se-act', source: 'se-act' },
    ],
  },
};
