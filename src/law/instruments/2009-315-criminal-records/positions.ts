import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2012-04-27', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '2012-04-01', source: 'not-schengen' }],
    GB: [
      { bound: 'yes', from: '2012-04-27', to: '2020-12-31', source: 'gb-until-2020' },
      {
        bound: 'yes',
        from: '2021-01-01',
        via: 'TCA Part Three Title IX',
        excludes: ['ecris-criminal-proceedings', 'ecris-other-purposes', 'ecris-own-request'],
        nationalAct: 'gb-act',
        source: 'gb-title-ix',
      },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2012-04-01', source: 'third-country' }],
  },
  states: {
    DK: [{ bound: 'yes', from: '2012-04-27', source: 'dk-unamended' }],
    HR: [
      { bound: 'no', from: '2012-04-01', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    IE: [
      { bound: 'partly', from: 'not-established', to: '2020-02-06', source: 'ie-before-the-act' },
      { bound: 'yes', from: '2020-02-07', nationalAct: 'ie-act', source: 'ie-commencement' },
    ],
  },
};
