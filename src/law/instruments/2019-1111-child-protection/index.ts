import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2019/1111 (Brussels IIb): authorities and courts that protect a child talk to each other. */
export const childProtection: Instrument<SourceKey> = {
  id: '2019-1111',
  kind: 'regulation',
  celex: '32019R1111',
  official: 'http://data.europa.eu/eli/reg/2019/1111/oj',
  earliest: '2022-08-01',
  liveFrom: '2022-08-01',
  pairing: 'both',
  exceptions: [],
  positions,
};
