import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'day-not-established' }],
    ASSOC: [{ bound: 'no', from: '2008-12-16', source: 'not-schengen' }],
    GB: [{ bound: 'no', from: '2008-12-16', source: 'gb-never' }],
    ELSEWHERE: [{ bound: 'no', from: '2008-12-16', source: 'third-country' }],
  },
  states: {
    AT: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-07-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-08-01', source: 'commission-2014' },
    ],
    BE: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-06-22', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-06-23', source: 'commission-2014' },
    ],
    BG: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-03-13', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-03-14', source: 'commission-2014' },
    ],
    HR: [
      { bound: 'no', from: '2008-12-16', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    CY: [{ bound: 'yes', from: 'not-established', source: 'cy-later' }],
    CZ: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-01-01', nationalAct: 'cz-act', source: 'commission-2014' },
    ],
    DK: [{ bound: 'yes', from: '2011-12-05', source: 'commission-2014' }],
    EE: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-01-01', source: 'day-from-memory' },
    ],
    FI: [{ bound: 'yes', from: '2011-12-05', source: 'day-from-memory' }],
    FR: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-09-30', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-10-01', nationalAct: 'fr-act', source: 'fr-act' },
    ],
    DE: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-07-24', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-07-25', nationalAct: 'de-act', source: 'de-act' },
    ],
    GR: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-11-14', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-11-15', source: 'day-from-memory' },
    ],
    HU: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-01-01', source: 'day-from-memory' },
    ],
    IE: [{ bound: 'yes', from: 'not-established', nationalAct: 'ie-act', source: 'ie-act' }],
    IT: [
      { bound: 'unknown', from: '2011-12-06', to: '2016-03-25', source: 'deadline-passed' },
      { bound: 'yes', from: '2016-03-26', nationalAct: 'it-act', source: 'it-act' },
    ],
    LV: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-06-30', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-07-01', source: 'day-from-memory' },
    ],
    LT: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-03-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-04-01', source: 'day-from-memory' },
    ],
    LU: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-04-11', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-04-12', nationalAct: 'lu-act', source: 'lu-act' },
    ],
    MT: [{ bound: 'yes', from: 'not-established', source: 'mt-not-checked' }],
    NL: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-10-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-11-01', source: 'day-from-memory' },
    ],
    PL: [
      { bound: 'unknown', from: '2011-12-06', to: '2011-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-01-01', nationalAct: 'pl-act', source: 'pl-act' },
    ],
    PT: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-12-15', source: 'deadline-passed' },
      { bound: 'yes', from: '2015-12-16', nationalAct: 'pt-act', source: 'pt-act' },
    ],
    RO: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-12-25', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-12-26', source: 'day-from-memory' },
    ],
    SK: [
      { bound: 'unknown', from: '2011-12-06', to: '2012-01-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2012-02-01', nationalAct: 'sk-act', source: 'sk-act' },
    ],
    SI: [
      { bound: 'unknown', from: '2011-12-06', to: '2013-09-19', source: 'deadline-passed' },
      { bound: 'yes', from: '2013-09-20', source: 'day-from-memory' },
    ],
    ES: [
      { bound: 'unknown', from: '2011-12-06', to: '2014-12-10', source: 'deadline-passed' },
      { bound: 'yes', from: '2014-12-11', nationalAct: 'es-act', source: 'es-act' },
    ],
    SE: [
      { bound: 'unknown', from: '2011-12-06', to: '2015-12-31', source: 'deadline-passed' },
      { bound: 'yes', from: '2016-01-01', nationalAct: 'se-act', source: 'se-act' },
    ],
  },
};
