import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2018/1862: the Schengen Information System for police and criminal justice, and what came before it. */
export const sisPolice: Instrument<SourceKey> = {
  id: '2018-1862',
  kind: 'regulation',
  celex: '32018R1862',
  official: 'http://data.europa.eu/eli/reg/2018/1862/oj',
  earliest: '1995-03-26',
  liveFrom: '1995-03-26',
  pairing: 'both',
  exceptions: [],
  positions,
};
