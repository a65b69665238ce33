import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2018/1727: Eurojust, which brings prosecutors and courts of several States together. */
export const eurojust: Instrument<SourceKey> = {
  id: '2018-1727',
  kind: 'regulation',
  celex: '32018R1727',
  official: 'http://data.europa.eu/eli/reg/2018/1727/oj',
  earliest: '2002-03-06',
  liveFrom: '2002-03-06',
  pairing: 'hub',
  exceptions: [],
  positions,
};
