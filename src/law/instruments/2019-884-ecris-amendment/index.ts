import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive (EU) 2019/884: changes the framework decision on criminal records, for third-country nationals above all. */
export const recordsAmendment: Instrument<SourceKey> = {
  id: '2019-884',
  kind: 'directive',
  celex: '32019L0884',
  official: 'http://data.europa.eu/eli/dir/2019/884/oj',
  earliest: '2019-06-27',
  liveFrom: '2022-06-28',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['ecris-criminal-proceedings', 'ecris-other-purposes', 'ecris-own-request', 'ecris-tcn'],
};
