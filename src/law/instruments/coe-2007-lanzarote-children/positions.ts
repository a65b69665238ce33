import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

/** The first day of each State was not found, but since 1 April 2021 the convention is in force in all of them. */
const all: readonly Position<SourceKey>[] = [
  { bound: 'unknown', from: '2010-07-01', to: '2021-03-31', source: 'in-all-members' },
  { bound: 'yes', from: '2021-04-01', source: 'in-all-members' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: all,
    ASSOC: all,
    GB: [{ bound: 'yes', from: '2018-10-01', source: 'gb-ratified' }],
    ELSEWHERE: [{ bound: 'unknown', from: '2010-07-01', source: 'some-others' }],
  },
  states: {
    AT: [{ bound: 'yes', from: '2011-06-01', source: 'dated-party' }],
    DE: [{ bound: 'yes', from: '2016-03-01', source: 'dated-party' }],
    IE: [{ bound: 'yes', from: '2021-04-01', source: 'ie-last' }],
    NL: [{ bound: 'yes', from: '2010-07-01', source: 'nl-party' }],
    CH: [{ bound: 'yes', from: '2014-07-01', source: 'dated-party' }],
  },
};
