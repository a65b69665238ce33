import type { Positions } from '../../model';
import type { SourceKey } from './sources';

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [{ bound: 'yes', from: '2008-08-26', source: 'member-states' }],
    ASSOC: [{ bound: 'no', from: '2008-08-26', source: 'not-schengen' }],
    GB: [
      { bound: 'yes', from: '2008-08-26', to: '2014-11-30', source: 'gb-before' },
      { bound: 'no', from: '2014-12-01', to: '2016-05-19', source: 'gb-before' },
      { bound: 'yes', from: '2016-05-20', to: '2020-12-31', source: 'gb-before' },
      {
        bound: 'yes',
        from: '2021-01-01',
        via: 'TCA Part Three Title II',
        excludes: ['pruem-dna', 'pruem-fingerprints', 'pruem-vehicle', 'pruem-major-events'],
        source: 'gb-title-ii',
      },
    ],
    ELSEWHERE: [{ bound: 'no', from: '2008-08-26', source: 'third-country' }],
  },
  states: {
    HR: [
      { bound: 'no', from: '2008-08-26', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', source: 'hr-accession' },
    ],
    DK: [{ bound: 'yes', from: '2008-08-26', source: 'dk-stays' }],
    IE: [{ bound: 'yes', from: '2008-08-26', nationalAct: 'ie-act', source: 'ie-act' }],
    IS: [
      {
        bound: 'partly',
        from: 'not-established',
        via: 'Prüm agreement of the Union with Iceland and Norway',
        source: 'is-agreement',
      },
    ],
    NO: [
      { bound: 'no', from: '2008-08-26', to: '2019-05-13', source: 'no-not-yet-2019' },
      { bound: 'unknown', from: '2019-05-14', to: '2023-12-31', source: 'no-not-yet-2019' },
      {
        bound: 'yes',
        from: '2024-01-01',
        via: 'Prüm agreement of the Union with Iceland and Norway',
        source: 'no-supply-decision',
      },
    ],
    CH: [
      { bound: 'no', from: '2008-08-26', to: '2023-02-28', source: 'ch-agreement' },
      {
        bound: 'partly',
        from: '2023-03-01',
        via: 'Prüm agreement of the Union with Switzerland',
        source: 'ch-agreement',
      },
    ],
    LI: [
      { bound: 'no', from: '2008-08-26', to: '2024-07-09', source: 'li-not-ratified' },
      { bound: 'unknown', from: '2024-07-10', source: 'li-later' },
    ],
  },
};
