import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2012/29/EU on the rights of victims: news of release or escape. */
export const victimsRights: Instrument<SourceKey> = {
  id: '2012-29',
  kind: 'directive',
  celex: '32012L0029',
  official: 'http://data.europa.eu/eli/dir/2012/29/oj',
  earliest: '2012-11-15',
  liveFrom: '2015-11-16',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['none-national-only', 'epo-2011-99', 'reg-606-2013'],
};
