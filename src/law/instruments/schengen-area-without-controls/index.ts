import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The area without controls at internal borders: who is in, and since when. Its rules stand in the Schengen Borders Code. */
export const schengenArea: Instrument<SourceKey> = {
  id: 'schengen-area',
  kind: 'regulation',
  celex: '32016R0399',
  official: 'http://data.europa.eu/eli/reg/2016/399/oj',
  earliest: '1995-03-26',
  liveFrom: '1995-03-26',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['sis-24-refusal-of-entry', 'sis-return'],
};
