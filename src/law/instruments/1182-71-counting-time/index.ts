import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EEC, Euratom) No 1182/71: how periods, dates and time limits in EU acts are counted. */
export const countingTime: Instrument<SourceKey> = {
  id: '1182-71',
  kind: 'regulation',
  celex: '31971R1182',
  official: 'http://data.europa.eu/eli/reg/1971/1182/oj',
  earliest: '1971-07-01',
  liveFrom: '1971-07-01',
  pairing: 'all',
  exceptions: [],
  positions,
};
