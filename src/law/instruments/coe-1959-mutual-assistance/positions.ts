import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'party-day-not-established' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'party-day-not-established' }],
    GB: [{ bound: 'yes', from: 'not-established', source: 'gb-party' }],
    ELSEWHERE: [{ bound: 'unknown', from: '1962-06-12', source: 'some-others' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '1968-12-31', source: 'party' }],
    BE: [{ bound: 'yes', from: '1975-11-11', source: 'party' }],
    BG: [{ bound: 'yes', from: '1994-09-15', source: 'party' }],
    HR: [{ bound: 'yes', from: '1999-08-05', source: 'party' }],
    CY: [{ bound: 'yes', from: '2000-05-24', source: 'party' }],
    DK: [{ bound: 'yes', from: '1962-12-12', source: 'party' }],
    EE: [{ bound: 'yes', from: '1997-07-27', source: 'party' }],
    FI: [{ bound: 'yes', from: '1981-04-29', source: 'party' }],
    FR: [{ bound: 'yes', from: '1967-08-21', source: 'party' }],
    DE: [{ bound: 'yes', from: '1977-01-01', source: 'party' }],
    GR: [{ bound: 'yes', from: '1962-06-12', source: 'party' }],
    HU: [{ bound: 'yes', from: '1993-10-11', source: 'party' }],
    IE: [{ bound: 'yes', from: '1997-02-26', source: 'party' }],
    IT: [{ bound: 'yes', from: '1962-06-12', source: 'party' }],
    LV: [{ bound: 'yes', from: '1997-08-31', source: 'party' }],
    LT: [{ bound: 'yes', from: '1997-07-16', source: 'party' }],
    LU: [{ bound: 'yes', from: '1977-02-16', source: 'party' }],
    MT: [{ bound: 'yes', from: '1994-06-01', source: 'party' }],
    NL: [{ bound: 'yes', from: '1969-05-15', source: 'party' }],
    PL: [{ bound: 'yes', from: '1996-06-17', source: 'party' }],
    PT: [{ bound: 'yes', from: '1994-12-26', source: 'party' }],
    IS: [{ bound: 'yes', from: '1984-09-18', source: 'party' }],
    NO: [{ bound: 'yes', from: '1962-06-12', source: 'party' }],
    LI: [{ bound: 'yes', from: '1970-01-26', source: 'party' }],
    CH: [{ bound: 'yes', from: '1967-03-20', source: 'ch-party' }],
  },
};
