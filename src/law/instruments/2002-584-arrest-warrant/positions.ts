import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

type List = readonly Position<SourceKey>[];

const since2004: List = [
  { bound: 'no', from: '2004-01-01', to: '2004-04-30', source: 'accession' },
  { bound: 'yes', from: '2004-05-01', source: 'accession' },
];
const since2007: List = [
  { bound: 'no', from: '2004-01-01', to: '2006-12-31', source: 'accession' },
  { bound: 'yes', from: '2007-01-01', source: 'accession' },
];
const nordicMember: List = [{ bound: 'yes', from: '2004-01-01', source: 'nordic-arrest-warrant' }];
const icelandNorway: List = [
  { bound: 'no', from: '2004-01-01', to: '2019-10-31', source: 'before-the-agreement' },
  { bound: 'yes', from: '2019-11-01', via: 'EU-Iceland/Norway surrender agreement', source: 'iceland-norway' },
];

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2004-01-01', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '2004-01-01', source: 'no-surrender-scheme' }],
    GB: [
      { bound: 'yes', from: '2004-01-01', to: '2020-12-31', source: 'gb-until-2020' },
      {
        bound: 'yes',
        from: '2021-01-01',
        via: 'TCA Part Three Title VII',
        excludes: ['eaw'],
        source: 'gb-title-vii',
      },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2004-01-01', source: 'third-country' }],
  },
  states: {
    CY: since2004,
    CZ: since2004,
    EE: since2004,
    HU: since2004,
    LV: since2004,
    LT: since2004,
    MT: since2004,
    PL: since2004,
    SK: since2004,
    SI: since2004,
    BG: since2007,
    RO: since2007,
    HR: [
      { bound: 'no', from: '2004-01-01', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    IE: [{ bound: 'yes', from: '2004-01-01', nationalAct: 'ie-act', source: 'member-states' }],
    DK: nordicMember,
    FI: nordicMember,
    SE: nordicMember,
    IS: icelandNorway,
    NO: icelandNorway,
  },
};
