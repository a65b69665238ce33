import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2016/794, as amended by (EU) 2022/991: Europol, its data, and SIENA as its channel. */
export const europol: Instrument<SourceKey> = {
  id: '2016-794',
  kind: 'regulation',
  celex: '32016R0794',
  official: 'http://data.europa.eu/eli/reg/2016/794/oj',
  earliest: '1999-07-01',
  liveFrom: '1999-07-01',
  pairing: 'hub',
  exceptions: [],
  positions,
};
