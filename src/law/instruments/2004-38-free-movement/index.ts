import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2004/38/EC: what a criminal past can and cannot do to entry and residence of a Union citizen. */
export const freeMovement: Instrument<SourceKey> = {
  id: '2004-38',
  kind: 'directive',
  celex: '32004L0038',
  official: 'http://data.europa.eu/eli/dir/2004/38/oj',
  earliest: '2004-04-30',
  liveFrom: '2006-04-30',
  pairing: 'both',
  exceptions: [],
  positions,
};
