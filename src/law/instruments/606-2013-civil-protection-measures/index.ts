import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) No 606/2013: a civil protection measure holds in other member States by itself. */
export const civilProtectionMeasures: Instrument<SourceKey> = {
  id: '606-2013',
  kind: 'regulation',
  celex: '32013R0606',
  official: 'http://data.europa.eu/eli/reg/2013/606/oj',
  earliest: '2015-01-11',
  liveFrom: '2015-01-11',
  pairing: 'both',
  exceptions: [],
  positions,
};
