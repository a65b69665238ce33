import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const signedIn2025: List = [
  { bound: 'no', from: '2016-05-24', to: '2026-03-31', source: 'iceland-norway' },
  { bound: 'unknown', from: '2026-04-01', source: 'iceland-norway' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2018-05-25', source: 'deadline' }],
    ASSOC: [{ bound: 'no', from: '2016-05-24', source: 'not-schengen' }],
    GB: [
      { bound: 'yes', from: '2018-05-25', to: '2020-12-31', source: 'gb-until-2020' },
      { bound: 'yes', from: '2021-01-01', via: 'TCA Part Three Title III', source: 'gb-title-iii' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2016-05-24', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'no', from: '2016-05-24', source: 'dk-outside' }],
    IE: [{ bound: 'yes', from: '2018-05-25', source: 'ie-bound' }],
    IS: signedIn2025,
    NO: signedIn2025,
    CH: [{ bound: 'no', from: '2016-05-24', source: 'switzerland' }],
  },
};
