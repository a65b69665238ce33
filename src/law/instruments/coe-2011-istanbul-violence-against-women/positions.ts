import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

const notParty: readonly Position<SourceKey>[] = [{ bound: 'no', from: '2014-08-01', source: 'not-ratified' }];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: 'not-established', source: 'party' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'party' }],
    GB: [{ bound: 'yes', from: 'not-established', source: 'gb-party' }],
    ELSEWHERE: [{ bound: 'unknown', from: '2014-08-01', source: 'some-others' }],
  },
  states: {
    BE: [{ bound: 'yes', from: '2016-07-01', source: 'be-party' }],
    BG: notParty,
    CZ: notParty,
    HU: notParty,
    LV: [{ bound: 'yes', from: '2024-05-01', source: 'lv-party' }],
    LT: notParty,
    NL: [{ bound: 'yes', from: '2016-03-01', source: 'nl-party' }],
    SK: notParty,
  },
};
