import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const bulgariaRomania: List = [
  { bound: 'no', from: '1995-03-26', to: '2010-10-14', source: 'bg-ro-connected' },
  { bound: 'yes', from: '2010-10-15', to: '2018-07-31', source: 'bg-ro-connected' },
  { bound: 'yes', from: '2018-08-01', source: 'bg-ro-full-use' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [
      { bound: 'unknown', from: '1995-03-26', to: '2007-12-20', source: 'sis-ii' },
      { bound: 'yes', from: '2007-12-21', to: '2023-03-06', source: 'sis-ii' },
      { bound: 'yes', from: '2023-03-07', source: 'recast' },
    ],
    ASSOC: [
      { bound: 'unknown', from: '1995-03-26', to: '2011-12-18', source: 'sis-ii' },
      { bound: 'yes', from: '2011-12-19', to: '2023-03-06', source: 'sis-ii' },
      { bound: 'yes', from: '2023-03-07', source: 'associated' },
    ],
    GB: [
      { bound: 'no', from: '1995-03-26', to: '2015-04-12', source: 'gb-police-alerts' },
      { bound: 'partly', from: '2015-04-13', to: '2020-12-31', source: 'gb-police-alerts' },
      { bound: 'no', from: '2021-01-01', source: 'gb-disconnected' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '1995-03-26', source: 'not-schengen' }],
  },
  states: {
    BG: bulgariaRomania,
    RO: bulgariaRomania,
    HR: [
      { bound: 'no', from: '1995-03-26', to: '2017-06-26', source: 'hr-connected' },
      { bound: 'yes', from: '2017-06-27', source: 'hr-connected' },
    ],
    CY: [
      { bound: 'no', from: '1995-03-26', to: '2023-07-24', source: 'cy-connected' },
      { bound: 'yes', from: '2023-07-25', source: 'cy-connected' },
    ],
    CH: [
      { bound: 'no', from: '1995-03-26', to: '2008-08-13', source: 'ch-connected' },
      { bound: 'yes', from: '2008-08-14', to: '2023-03-06', source: 'ch-connected' },
      { bound: 'yes', from: '2023-03-07', source: 'associated' },
    ],
    DK: [
      { bound: 'unknown', from: '1995-03-26', to: '2007-12-20', source: 'sis-ii' },
      { bound: 'yes', from: '2007-12-21', to: '2023-03-06', source: 'sis-ii' },
      { bound: 'yes', from: '2023-03-07', source: 'dk-protocol-22' },
    ],
    IE: [
      { bound: 'no', from: '1995-03-26', to: '2021-03-14', source: 'ie-connected' },
      { bound: 'yes', from: '2021-03-15', source: 'ie-connected' },
    ],
  },
};
