import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2018/1860: alerts in the Schengen Information System on third-country nationals who are to return. */
export const sisReturn: Instrument<SourceKey> = {
  id: '2018-1860',
  kind: 'regulation',
  celex: '32018R1860',
  official: 'http://data.europa.eu/eli/reg/2018/1860/oj',
  earliest: '2023-03-07',
  liveFrom: '2023-03-07',
  pairing: 'both',
  exceptions: [],
  positions,
};
