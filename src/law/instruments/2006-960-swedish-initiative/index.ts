import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2006/960/JHA, the Swedish Initiative: ended law, kept for days before 12 December 2024. */
export const swedishInitiative: Instrument<SourceKey> = {
  id: '2006-960',
  kind: 'framework-decision',
  celex: '32006F0960',
  official: 'http://data.europa.eu/eli/dec_framw/2006/960/oj',
  earliest: '2006-12-30',
  liveFrom: '2008-12-19',
  pairing: 'both',
  exceptions: [],
  positions,
  replacedBy: '2023-977',
};
