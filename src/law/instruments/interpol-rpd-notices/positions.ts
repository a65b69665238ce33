import type { Day, Positions } from '../../model';
import type { SourceKey } from './sources';

/** A member from this day. */
const since = (from: Day, source: SourceKey) => [{ bound: 'yes', from, source }] as const;

/** A member on this day at the latest; its sources name two days, or only a year, and between them nobody knows. */
const between = (earliest: Day, dayBefore: Day, from: Day, source: SourceKey) =>
  [
    { bound: 'unknown', from: earliest, to: dayBefore, source },
    { bound: 'yes', from, source },
  ] as const;

/** The groups hold the founding States; the list below stands in front of them. */
export const positions: Positions<SourceKey> = {
  groups: {
    EU: since('1956-06-13', 'founder'),
    ASSOC: since('1956-06-13', 'founder'),
    GB: since('1956-06-13', 'gb-founder'),
    ELSEWHERE: [{ bound: 'partly', from: 'not-established', source: 'most-other-states' }],
  },
  states: {
    BG: since('1989-11-27', 'bg-member'),
    CY: since('1962-09-19', 'cy-member'),
    CZ: since('1993-09-29', 'cz-member'),
    EE: since('1992-11-04', 'ee-member'),
    HR: since('1992-11-04', 'hr-member'),
    HU: since('1981-11-03', 'hu-member'),
    IS: since('1971-09-06', 'is-member'),
    LI: since('1960-10-10', 'li-member'),
    LT: between('1991-11-04', '1992-11-03', '1992-11-04', 'lt-member'),
    LV: since('1992-11-04', 'lv-member'),
    MT: since('1972-09-19', 'mt-member'),
    PL: between('1990-09-27', '1991-12-31', '1992-01-01', 'pl-member'),
    RO: since('1973-10-02', 'ro-member'),
    SI: between('1992-11-04', '1992-11-09', '1992-11-10', 'si-member'),
    SK: between('1993-01-01', '1993-12-31', '1994-01-01', 'sk-member'),
  },
};
