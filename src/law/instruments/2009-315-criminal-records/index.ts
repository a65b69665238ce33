import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2009/315/JHA: exchange of criminal-record information through ECRIS. */
export const criminalRecords: Instrument<SourceKey> = {
  id: '2009-315',
  kind: 'framework-decision',
  celex: '32009F0315',
  official: 'http://data.europa.eu/eli/dec_framw/2009/315/oj',
  earliest: '2012-04-01',
  liveFrom: '2012-04-27',
  pairing: 'hub',
  exceptions: [],
  positions,
};
