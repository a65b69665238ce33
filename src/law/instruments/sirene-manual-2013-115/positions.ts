import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const both: List = [
  { bound: 'yes', from: '2013-04-09', to: '2023-03-06', source: 'sis-ii-manual' },
  { bound: 'yes', from: '2023-03-07', source: 'manuals-of-2021' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: both,
    ASSOC: both,
    GB: [
      { bound: 'no', from: '2013-04-09', to: '2015-04-12', source: 'gb-police-alerts' },
      { bound: 'partly', from: '2015-04-13', to: '2020-12-31', source: 'gb-police-alerts' },
      { bound: 'no', from: '2021-01-01', source: 'gb-disconnected' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2013-04-09', source: 'not-connected' }],
  },
  states: {
    IE: [
      { bound: 'no', from: '2013-04-09', to: '2021-03-14', source: 'ie-police-part' },
      { bound: 'partly', from: '2021-03-15', source: 'ie-police-part' },
    ],
    HR: [
      { bound: 'no', from: '2013-04-09', to: '2017-06-26', source: 'hr-connected' },
      { bound: 'yes', from: '2017-06-27', source: 'hr-connected' },
    ],
    CY: [
      { bound: 'no', from: '2013-04-09', to: '2023-07-24', source: 'cy-connected' },
      { bound: 'yes', from: '2023-07-25', source: 'cy-connected' },
    ],
  },
};
