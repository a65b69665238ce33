import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2023/2844: the digital channel between judicial authorities, and hearings by video. */
export const digitalChannel: Instrument<SourceKey> = {
  id: '2023-2844',
  kind: 'regulation',
  celex: '32023R2844',
  official: 'http://data.europa.eu/eli/reg/2023/2844/oj',
  earliest: '2024-01-16',
  liveFrom: '2024-01-16',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: [
    'eaw',
    'eio',
    'fd-2008-909-custodial',
    'fd-2008-947-probation',
    'fd-2009-829-supervision-order',
    'epo-2011-99',
    'reg-606-2013',
  ],
};
