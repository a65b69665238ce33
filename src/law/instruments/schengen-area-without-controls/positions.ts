import type { Day, Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const since = (first: Day, dayBefore: Day, source: SourceKey): List => [
  { bound: 'no', from: '1995-03-26', to: dayBefore, source },
  { bound: 'yes', from: first, source },
];
const in1995: List = [{ bound: 'yes', from: '1995-03-26', source: 'first-seven' }];
const north = since('2001-03-25', '2001-03-24', 'nordic');
const membersOf2004: List = [
  { bound: 'no', from: '1995-03-26', to: '2007-12-20', source: 'members-of-2004' },
  { bound: 'partly', from: '2007-12-21', to: '2008-03-29', source: 'members-of-2004' },
  { bound: 'yes', from: '2008-03-30', source: 'members-of-2004' },
];
const bulgariaRomania: List = [
  { bound: 'no', from: '1995-03-26', to: '2024-03-30', source: 'bg-ro-air-and-sea' },
  { bound: 'partly', from: '2024-03-31', to: '2024-12-31', source: 'bg-ro-air-and-sea' },
  { bound: 'yes', from: '2025-01-01', source: 'bg-ro-land' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: membersOf2004,
    ASSOC: north,
    GB: [{ bound: 'no', from: '1995-03-26', source: 'gb-never' }],
    ELSEWHERE: [{ bound: 'no', from: '1995-03-26', source: 'outside' }],
  },
  states: {
    BE: in1995,
    DE: in1995,
    ES: in1995,
    FR: in1995,
    LU: in1995,
    NL: in1995,
    PT: in1995,
    IT: [
      { bound: 'no', from: '1995-03-26', to: '1997-10-25', source: 'italy' },
      { bound: 'unknown', from: '1997-10-26', to: '1998-03-30', source: 'italy' },
      { bound: 'yes', from: '1998-03-31', source: 'italy' },
    ],
    AT: [
      { bound: 'no', from: '1995-03-26', to: '1997-11-30', source: 'austria' },
      { bound: 'unknown', from: '1997-12-01', to: '1998-03-30', source: 'austria' },
      { bound: 'yes', from: '1998-03-31', source: 'austria' },
    ],
    GR: [
      { bound: 'no', from: '1995-03-26', to: '1999-12-31', source: 'greece' },
      { bound: 'partly', from: '2000-01-01', to: '2000-03-25', source: 'greece' },
      { bound: 'yes', from: '2000-03-26', source: 'greece' },
    ],
    DK: north,
    FI: north,
    SE: north,
    CH: [
      { bound: 'no', from: '1995-03-26', to: '2008-12-11', source: 'switzerland' },
      { bound: 'partly', from: '2008-12-12', to: '2009-03-28', source: 'switzerland' },
      { bound: 'yes', from: '2009-03-29', source: 'switzerland' },
    ],
    LI: since('2011-12-19', '2011-12-18', 'liechtenstein'),
    BG: bulgariaRomania,
    RO: bulgariaRomania,
    HR: [
      { bound: 'no', from: '1995-03-26', to: '2022-12-31', source: 'croatia' },
      { bound: 'partly', from: '2023-01-01', to: '2023-03-25', source: 'croatia' },
      { bound: 'yes', from: '2023-03-26', source: 'croatia' },
    ],
    CY: [{ bound: 'no', from: '1995-03-26', source: 'cyprus' }],
    IE: [{ bound: 'no', from: '1995-03-26', source: 'ireland' }],
  },
};
