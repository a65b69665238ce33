import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2018/1861: the Schengen Information System at borders, with refusal of entry and stay. */
export const sisBorders: Instrument<SourceKey> = {
  id: '2018-1861',
  kind: 'regulation',
  celex: '32018R1861',
  official: 'http://data.europa.eu/eli/reg/2018/1861/oj',
  earliest: '1995-03-26',
  liveFrom: '1995-03-26',
  pairing: 'both',
  exceptions: [],
  positions,
};
