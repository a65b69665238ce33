import type { Position, Positions } from '../../model';
import type { SourceKey } from './sources';

const before2010: Position<SourceKey> = {
  bound: 'unknown',
  from: '1999-07-01',
  to: '2009-12-31',
  source: 'before-2010',
};
const under2009: Position<SourceKey> = {
  bound: 'yes',
  from: '2010-01-01',
  to: '2017-04-30',
  source: 'decision-of-2009',
};

export const positions: Positions<SourceKey> = {
  groups: {
    EU: [before2010, under2009, { bound: 'yes', from: '2017-05-01', source: 'applies' }],
    ASSOC: [{ bound: 'unknown', from: '1999-07-01', source: 'own-agreement' }],
    GB: [
      { bound: 'unknown', from: '1999-07-01', to: '2017-04-30', source: 'gb-member' },
      { bound: 'yes', from: '2017-05-01', to: '2020-12-31', source: 'gb-member' },
      { bound: 'partly', from: '2021-01-01', via: 'TCA Part Three Title V', source: 'gb-title-v' },
    ],
    ELSEWHERE: [{ bound: 'unknown', from: '1999-07-01', source: 'some-have-agreements' }],
  },
  states: {
    DK: [
      before2010,
      under2009,
      {
        bound: 'partly',
        from: '2017-05-01',
        via: 'agreement between Denmark and Europol of 29 April 2017',
        source: 'dk-agreement',
      },
    ],
    IE: [before2010, under2009, { bound: 'yes', from: '2017-05-01', source: 'ie-protocol-21' }],
    HR: [
      { bound: 'unknown', from: '1999-07-01', to: '2013-06-30', source: 'hr-accession' },
      { bound: 'yes', from: '2013-07-01', to: '2017-04-30', source: 'hr-accession' },
      { bound: 'yes', from: '2017-05-01', source: 'applies' },
    ],
    IS: [
      {
        bound: 'partly',
        from: 'not-established',
        via: 'agreement between Iceland and Europol of 2001',
        source: 'is-agreement',
      },
    ],
    NO: [
      {
        bound: 'partly',
        from: 'not-established',
        via: 'agreement between Norway and Europol of 2001',
        source: 'no-agreement',
      },
    ],
    CH: [
      { bound: 'no', from: '1999-07-01', to: '2006-02-28', source: 'ch-agreement' },
      {
        bound: 'partly',
        from: '2006-03-01',
        via: 'agreement between Switzerland and Europol of 2004',
        source: 'ch-agreement',
      },
    ],
    LI: [
      { bound: 'no', from: '1999-07-01', to: '2013-12-01', source: 'li-agreement' },
      {
        bound: 'partly',
        from: '2013-12-02',
        via: 'agreement between Liechtenstein and Europol of 2013',
        source: 'li-agreement',
      },
    ],
  },
};
