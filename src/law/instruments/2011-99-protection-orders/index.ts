import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2011/99/EU: a criminal-law protection measure follows the protected person to another State. */
export const protectionOrders: Instrument<SourceKey> = {
  id: '2011-99',
  kind: 'directive',
  celex: '32011L0099',
  official: 'http://data.europa.eu/eli/dir/2011/99/oj',
  earliest: '2012-01-10',
  liveFrom: '2015-01-11',
  pairing: 'both',
  exceptions: [],
  positions,
};
