import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const lastDayOfTheDecision = '2019-12-11';

const memberFrom2004: List = [
  { bound: 'no', from: '2002-03-06', to: '2004-04-30', source: 'accession' },
  { bound: 'yes', from: '2004-05-01', to: lastDayOfTheDecision, source: 'decision-of-2002' },
  { bound: 'yes', from: '2019-12-12', source: 'member' },
];
const memberFrom2007: List = [
  { bound: 'no', from: '2002-03-06', to: '2006-12-31', source: 'accession' },
  { bound: 'yes', from: '2007-01-01', to: lastDayOfTheDecision, source: 'decision-of-2002' },
  { bound: 'yes', from: '2019-12-12', source: 'member' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [
      { bound: 'yes', from: '2002-03-06', to: lastDayOfTheDecision, source: 'decision-of-2002' },
      { bound: 'yes', from: '2019-12-12', source: 'member' },
    ],
    ASSOC: [
      { bound: 'yes', from: 'not-established', via: 'Cooperation agreement with Eurojust', source: 'own-agreement' },
    ],
    GB: [
      { bound: 'yes', from: '2002-03-06', to: '2020-12-31', source: 'decision-of-2002' },
      { bound: 'yes', from: '2021-01-01', via: 'TCA Part Three Title VI', source: 'gb-title-vi' },
    ],
    ELSEWHERE: [{ bound: 'unknown', from: '2002-03-06', source: 'some-have-an-agreement' }],
  },
  states: {
    CY: memberFrom2004,
    CZ: memberFrom2004,
    EE: memberFrom2004,
    HU: memberFrom2004,
    LV: memberFrom2004,
    LT: memberFrom2004,
    MT: memberFrom2004,
    PL: memberFrom2004,
    SK: memberFrom2004,
    SI: memberFrom2004,
    BG: memberFrom2007,
    RO: memberFrom2007,
    HR: [
      { bound: 'no', from: '2002-03-06', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', to: lastDayOfTheDecision, source: 'decision-of-2002' },
      { bound: 'yes', from: '2019-12-12', source: 'member' },
    ],
    DK: [
      { bound: 'yes', from: '2002-03-06', to: lastDayOfTheDecision, source: 'decision-of-2002' },
      { bound: 'yes', from: '2019-12-12', via: 'Cooperation agreement with Eurojust', source: 'dk-agreement' },
    ],
    IE: [
      { bound: 'yes', from: '2002-03-06', to: lastDayOfTheDecision, source: 'decision-of-2002' },
      { bound: 'partly', from: '2019-12-12', source: 'ie-opt-in' },
    ],
    LI: [{ bound: 'yes', from: 'not-established', via: 'Cooperation agreement with Eurojust', source: 'li-agreement' }],
  },
};
