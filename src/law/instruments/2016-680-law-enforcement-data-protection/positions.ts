import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2018-05-06', source: 'deadline' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', source: 'schengen-development' }],
    GB: [
      { bound: 'unknown', from: '2016-05-05', to: '2021-06-27', source: 'gb-adequacy' },
      {
        bound: 'yes',
        from: '2021-06-28',
        to: '2031-12-27',
        via: 'adequacy decision under Art 36',
        source: 'gb-adequacy',
      },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2016-05-05', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2018-05-06', source: 'dk-protocol-22' }],
    IE: [{ bound: 'partly', from: '2018-05-06', source: 'ie-protocol-21' }],
  },
};
