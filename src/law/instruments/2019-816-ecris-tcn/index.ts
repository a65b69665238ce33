import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2019/816: the index of member States that convicted a third-country national. Not in operation. */
export const recordsIndex: Instrument<SourceKey> = {
  id: '2019-816',
  kind: 'regulation',
  celex: '32019R0816',
  official: 'http://data.europa.eu/eli/reg/2019/816/oj',
  earliest: '2019-06-11',
  // The day of start is published under Art 35(4); none was found.
  liveFrom: null,
  pairing: 'both',
  exceptions: [],
  positions,
};
