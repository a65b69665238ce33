import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2024/982, Prüm II: in force, but its router and index have not started. */
export const pruemTwo: Instrument<SourceKey> = {
  id: '2024-982',
  kind: 'regulation',
  celex: '32024R0982',
  official: 'http://data.europa.eu/eli/reg/2024/982/oj',
  earliest: '2024-04-25',
  liveFrom: null,
  pairing: 'both',
  exceptions: [],
  positions,
};
