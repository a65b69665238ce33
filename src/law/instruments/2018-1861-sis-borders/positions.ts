import type { MechanismId } from '../../ids';
import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const withoutRefusal: readonly MechanismId[] = ['sis-24-refusal-of-entry'];

const bulgariaRomania: List = [
  { bound: 'no', from: '1995-03-26', to: '2010-10-14', source: 'bg-ro-connected' },
  { bound: 'partly', from: '2010-10-15', to: '2018-07-31', excludes: withoutRefusal, source: 'bg-ro-connected' },
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
    GB: [{ bound: 'no', from: '1995-03-26', source: 'gb-never' }],
    ELSEWHERE: [{ bound: 'no', from: '1995-03-26', source: 'not-schengen' }],
  },
  states: {
    BG: bulgariaRomania,
    RO: bulgariaRomania,
    HR: [
      { bound: 'no', from: '1995-03-26', to: '2017-06-26', source: 'hr-restricted' },
      { bound: 'partly', from: '2017-06-27', to: '2022-12-31', excludes: withoutRefusal, source: 'hr-restricted' },
      { bound: 'yes', from: '2023-01-01', source: 'hr-full-use' },
    ],
    CY: [
      { bound: 'no', from: '1995-03-26', to: '2023-07-24', source: 'cy-connected' },
      { bound: 'partly', from: '2023-07-25', excludes: withoutRefusal, source: 'cy-connected' },
    ],
    DK: [
      { bound: 'unknown', from: '1995-03-26', to: '2007-12-20', source: 'sis-ii' },
      { bound: 'yes', from: '2007-12-21', to: '2023-03-06', source: 'sis-ii' },
      { bound: 'yes', from: '2023-03-07', source: 'dk-protocol-22' },
    ],
    IE: [{ bound: 'no', from: '1995-03-26', source: 'ie-never' }],
  },
};
