import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const joinedIn2007: List = [
  { bound: 'no', from: '2004-04-30', to: '2006-12-31', source: 'accession' },
  { bound: 'yes', from: '2007-01-01', source: 'accession' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2006-04-30', source: 'member-states' }],
    ASSOC: [{ bound: 'yes', from: 'not-established', via: 'EEA Agreement', source: 'eea' }],
    GB: [
      { bound: 'yes', from: '2006-04-30', to: '2020-12-31', source: 'gb-until-2020' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2004-04-30', source: 'third-country' }],
  },
  states: {
    BG: joinedIn2007,
    RO: joinedIn2007,
    HR: [
      { bound: 'no', from: '2004-04-30', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    FR: [{ bound: 'yes', from: '2006-04-30', nationalAct: 'fr-code', source: 'member-states' }],
    CH: [{ bound: 'no', from: '2004-04-30', source: 'ch-own-agreement' }],
  },
};
