import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const notified: List = [
  { bound: 'unknown', from: '2008-07-24', to: '2010-08-14', source: 'before-the-deadline' },
  { bound: 'yes', from: '2010-08-15', source: 'notified' },
];
/** No law notified by the report of June 2014. */
const silent: List = [{ bound: 'yes', from: 'not-established', source: 'not-notified' }];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: notified,
    ASSOC: [{ bound: 'no', from: '2008-07-24', source: 'outside' }],
    GB: [
      { bound: 'unknown', from: '2008-07-24', to: '2010-08-14', source: 'before-the-deadline' },
      { bound: 'yes', from: '2010-08-15', to: '2014-11-30', source: 'notified' },
      { bound: 'unknown', from: '2014-12-01', to: '2020-12-31', source: 'gb-opt-out' },
      { bound: 'no', from: '2021-01-01', source: 'outside' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2008-07-24', source: 'outside' }],
  },
  states: {
    BE: silent,
    ES: silent,
    IT: silent,
    LT: silent,
    MT: silent,
    PT: silent,
    HR: [
      { bound: 'no', from: '2008-07-24', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
  },
};
