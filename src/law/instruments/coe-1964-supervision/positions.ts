import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'no', from: '1975-08-22', source: 'no-party' }],
    ASSOC: [{ bound: 'no', from: '1975-08-22', source: 'no-party' }],
    GB: [{ bound: 'no', from: '1975-08-22', source: 'gb-no-plan' }],
    ELSEWHERE: [{ bound: 'unknown', from: '1975-08-22', source: 'some-others' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '1980-07-01', source: 'party-without-iii-and-iv' }],
    BE: [{ bound: 'yes', from: '1975-08-22', source: 'party-without-iii' }],
    HR: [{ bound: 'yes', from: '1994-12-15', source: 'party' }],
    CZ: [{ bound: 'yes', from: '2002-07-11', source: 'party' }],
    EE: [{ bound: 'yes', from: '2005-07-29', source: 'party-without-iii-and-iv' }],
    FR: [{ bound: 'yes', from: '1975-08-22', source: 'party-without-iii-and-iv' }],
    IT: [{ bound: 'yes', from: '1975-08-22', source: 'party' }],
    LU: [{ bound: 'yes', from: '1976-12-23', source: 'party' }],
    NL: [{ bound: 'yes', from: '1988-01-01', source: 'party' }],
    PT: [{ bound: 'yes', from: '1995-02-17', source: 'party' }],
    SI: [{ bound: 'yes', from: '1993-01-21', source: 'party' }],
    SK: [{ bound: 'yes', from: '2003-10-22', source: 'party' }],
    SE: [{ bound: 'yes', from: '1979-05-18', source: 'se-act' }],
    GR: [{ bound: 'no', from: '1975-08-22', source: 'gr-signed-only' }],
  },
};
