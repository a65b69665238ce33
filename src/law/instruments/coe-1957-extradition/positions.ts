import type { Day, Position, Positions } from '../../model';
import type { SourceKey } from './sources';

/** Party on that day at the latest: the day before it, the answer is not known. */
const atTheLatest = (dayBefore: Day, day: Day, source: SourceKey): readonly Position<SourceKey>[] => [
  { bound: 'unknown', from: '1960-04-18', to: dayBefore, source },
  { bound: 'yes', from: day, source },
];
const by1975 = atTheLatest('1975-10-14', '1975-10-15', 'party-by-1975');

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'party-from-memory' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'party-from-memory' }],
    GB: [{ bound: 'yes', from: 'not-established', source: 'party-from-memory' }],
    ELSEWHERE: [{ bound: 'unknown', from: '1960-04-18', source: 'some-others' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '1969-08-19', source: 'swiss-list' }],
    BE: [{ bound: 'yes', from: '1997-11-27', source: 'swiss-list' }],
    BG: [{ bound: 'yes', from: '1994-09-14', source: 'bg-list' }],
    CY: [{ bound: 'yes', from: '1971-04-22', source: 'swiss-list' }],
    DE: [{ bound: 'yes', from: '1977-01-01', source: 'swiss-list' }],
    HR: [{ bound: 'yes', from: '1995-04-25', source: 'swiss-list' }],
    CH: [{ bound: 'yes', from: '1967-03-20', source: 'ch-act' }],
    DK: by1975,
    FI: by1975,
    GR: by1975,
    IE: by1975,
    IT: by1975,
    NL: by1975,
    SE: by1975,
    LI: by1975,
    NO: atTheLatest('1975-10-14', '1975-10-15', 'no-party'),
    IS: atTheLatest('1984-09-17', '1984-09-18', 'is-party'),
    CZ: atTheLatest('1997-02-16', '1997-02-17', 'party-by-the-protocol'),
    EE: atTheLatest('1997-07-26', '1997-07-27', 'party-by-the-protocol'),
    ES: atTheLatest('1985-06-08', '1985-06-09', 'party-by-the-protocol'),
    HU: atTheLatest('1993-10-10', '1993-10-11', 'party-by-the-protocol'),
    LT: atTheLatest('1995-09-17', '1995-09-18', 'party-by-the-protocol'),
    LU: atTheLatest('2001-12-10', '2001-12-11', 'party-by-the-protocol'),
    LV: atTheLatest('1997-07-30', '1997-07-31', 'party-by-the-protocol'),
    MT: atTheLatest('2001-02-17', '2001-02-18', 'party-by-the-protocol'),
    PL: atTheLatest('1993-09-12', '1993-09-13', 'party-by-the-protocol'),
    PT: atTheLatest('1990-04-24', '1990-04-25', 'party-by-the-protocol'),
    RO: atTheLatest('1997-12-08', '1997-12-09', 'party-by-the-protocol'),
    SI: atTheLatest('1995-05-16', '1995-05-17', 'party-by-the-protocol'),
    SK: atTheLatest('1996-12-21', '1996-12-22', 'party-by-the-protocol'),
  },
};
