import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2005-08-23', source: 'dutch-record' }],
    ASSOC: [{ bound: 'no', from: '2005-08-23', source: 'no-part' }],
    GB: [
      { bound: 'yes', from: '2005-12-21', to: '2020-12-31', source: 'gb-member' },
      { bound: 'no', from: '2021-01-01', source: 'gb-left' },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2005-08-23', source: 'third-country' }],
  },
  states: {
    BG: [{ bound: 'yes', from: '2007-12-01', source: 'dutch-record' }],
    CY: [{ bound: 'yes', from: '2006-02-01', source: 'dutch-record' }],
    DE: [{ bound: 'yes', from: '2006-02-02', source: 'dutch-record' }],
    HU: [{ bound: 'yes', from: '2005-11-23', source: 'dutch-record' }],
    LU: [{ bound: 'yes', from: '2011-03-06', source: 'dutch-record' }],
    MT: [{ bound: 'yes', from: '2008-07-03', source: 'dutch-record' }],
    HR: [{ bound: 'yes', from: 'not-established', source: 'hr-accession' }],
    RO: [{ bound: 'yes', from: '2007-12-01', source: 'party' }],
    AT: [{ bound: 'yes', from: '2005-08-23', source: 'party' }],
    CZ: [{ bound: 'yes', from: '2006-06-12', source: 'party' }],
    ES: [{ bound: 'yes', from: '2005-08-23', source: 'party' }],
    PL: [{ bound: 'yes', from: '2005-10-26', source: 'party' }],
    PT: [{ bound: 'yes', from: '2005-08-23', source: 'party' }],
    SE: [{ bound: 'yes', from: '2005-10-05', source: 'party' }],
    SI: [{ bound: 'yes', from: '2005-09-26', source: 'party' }],
    SK: [{ bound: 'yes', from: '2006-10-01', source: 'party' }],
    IT: [
      { bound: 'no', from: '2005-08-23', to: '2018-02-21', source: 'joined-later' },
      { bound: 'yes', from: '2018-02-22', source: 'party' },
    ],
    IE: [
      { bound: 'no', from: '2005-08-23', to: '2020-08-22', source: 'joined-later' },
      { bound: 'yes', from: '2020-08-23', source: 'ie-later' },
    ],
    GR: [
      { bound: 'no', from: '2005-08-23', to: '2013-01-31', source: 'not-in-2013' },
      { bound: 'unknown', from: '2013-02-01', source: 'gr-not-established' },
    ],
    IS: [
      {
        bound: 'yes',
        from: '2013-01-01',
        via: 'EU-Iceland/Norway agreement on mutual assistance',
        source: 'is-agreement',
      },
    ],
    NO: [
      {
        bound: 'yes',
        from: '2013-01-01',
        via: 'EU-Iceland/Norway agreement on mutual assistance',
        source: 'no-agreement',
      },
    ],
  },
};
