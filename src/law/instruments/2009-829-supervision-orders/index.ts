import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2009/829/JHA: measures instead of detention before trial are monitored in another State. */
export const supervisionOrders: Instrument<SourceKey> = {
  id: '2009-829',
  kind: 'framework-decision',
  celex: '32009F0829',
  official: 'http://data.europa.eu/eli/dec_framw/2009/829/oj',
  earliest: '2009-12-01',
  liveFrom: '2012-12-01',
  pairing: 'both',
  exceptions: [],
  positions,
};
