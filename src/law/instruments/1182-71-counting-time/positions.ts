import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const since1973: List = [
  { bound: 'no', from: '1971-07-01', to: '1972-12-31', source: 'accession' },
  { bound: 'yes', from: '1973-01-01', source: 'accession' },
];
const since1981: List = [
  { bound: 'no', from: '1971-07-01', to: '1980-12-31', source: 'accession' },
  { bound: 'yes', from: '1981-01-01', source: 'accession' },
];
const since1986: List = [
  { bound: 'no', from: '1971-07-01', to: '1985-12-31', source: 'accession' },
  { bound: 'yes', from: '1986-01-01', source: 'accession' },
];
const since1995: List = [
  { bound: 'no', from: '1971-07-01', to: '1994-12-31', source: 'accession' },
  { bound: 'yes', from: '1995-01-01', source: 'accession' },
];
const since2004: List = [
  { bound: 'no', from: '1971-07-01', to: '2004-04-30', source: 'accession' },
  { bound: 'yes', from: '2004-05-01', source: 'accession' },
];
const since2007: List = [
  { bound: 'no', from: '1971-07-01', to: '2006-12-31', source: 'accession' },
  { bound: 'yes', from: '2007-01-01', source: 'accession' },
];
const since2013: List = [
  { bound: 'no', from: '1971-07-01', to: '2013-06-30', source: 'accession' },
  { bound: 'yes', from: '2013-07-01', source: 'accession' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '1971-07-01', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '1971-07-01', source: 'not-an-eu-act' }],
    GB: [
      { bound: 'no', from: '1971-07-01', to: '1972-12-31', source: 'accession' },
      { bound: 'yes', from: '1973-01-01', to: '2020-12-31', source: 'left-the-union' },
      { bound: 'no', from: '2021-01-01', source: 'left-the-union' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '1971-07-01', source: 'not-an-eu-act' }],
  },
  states: {
    DK: since1973,
    IE: since1973,
    GR: since1981,
    ES: since1986,
    PT: since1986,
    AT: since1995,
    FI: since1995,
    SE: since1995,
    CY: since2004,
    CZ: since2004,
    EE: since2004,
    HU: since2004,
    LV: since2004,
    LT: since2004,
    MT: since2004,
    PL: since2004,
    SK: since2004,
    SI: since2004,
    BG: since2007,
    RO: since2007,
    HR: since2013,
  },
};
