import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const since2004: List = [
  { bound: 'no', from: '2003-01-01', to: '2004-04-30', source: 'accession' },
  { bound: 'yes', from: '2004-05-01', source: 'accession' },
];
const since2007: List = [
  { bound: 'no', from: '2003-01-01', to: '2006-12-31', source: 'accession' },
  { bound: 'yes', from: '2007-01-01', source: 'accession' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2003-01-01', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2003-01-01', source: 'other-bases' }],
    GB: [
      { bound: 'yes', from: '2003-01-01', to: '2020-12-31', source: 'gb-member' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2003-01-01', source: 'other-bases' }],
  },
  states: {
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
    HR: [
      { bound: 'no', from: '2003-01-01', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    IT: [{ bound: 'yes', from: 'not-established', source: 'it-late' }],
    IE: [{ bound: 'yes', from: 'not-established', nationalAct: 'ie-act', source: 'ie-act' }],
    DK: [{ bound: 'yes', from: '2003-01-01', source: 'dk-old-act' }],
  },
};
