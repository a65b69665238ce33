import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2002/465/JHA: joint investigation teams; the EU convention of 2000 has the same in its Art 13. */
export const jointTeams: Instrument<SourceKey> = {
  id: '2002-465',
  kind: 'framework-decision',
  celex: '32002F0465',
  official: 'http://data.europa.eu/eli/dec_framw/2002/465/oj',
  earliest: '2003-01-01',
  liveFrom: '2003-01-01',
  pairing: 'both',
  exceptions: [],
  positions,
};
