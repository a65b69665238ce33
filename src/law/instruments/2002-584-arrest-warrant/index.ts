import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/**
 * Framework Decision 2002/584/JHA: the European arrest warrant. Denmark, Finland, Iceland, Norway and Sweden use the
 * Nordic arrest warrant among themselves; this edition has no mechanism for it, so their sources say it in a note.
 */
export const arrestWarrant: Instrument<SourceKey> = {
  id: '2002-584',
  kind: 'framework-decision',
  celex: '32002F0584',
  official: 'http://data.europa.eu/eli/dec_framw/2002/584/oj',
  earliest: '2004-01-01',
  liveFrom: '2004-01-01',
  pairing: 'hub',
  exceptions: [],
  positions,
};
