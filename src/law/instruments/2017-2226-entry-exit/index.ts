import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2017/2226: the Entry/Exit System (EES), which records short stays of third-country nationals. */
export const entryExit: Instrument<SourceKey> = {
  id: '2017-2226',
  kind: 'regulation',
  celex: '32017R2226',
  official: 'http://data.europa.eu/eli/reg/2017/2226/oj',
  earliest: '2025-10-12',
  liveFrom: '2025-10-12',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['sis-24-refusal-of-entry', 'sis-return'],
};
