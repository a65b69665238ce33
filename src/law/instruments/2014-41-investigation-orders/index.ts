import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2014/41/EU: one order for evidence from another member State. */
export const investigationOrders: Instrument<SourceKey> = {
  id: '2014-41',
  kind: 'directive',
  celex: '32014L0041',
  official: 'http://data.europa.eu/eli/dir/2014/41/oj',
  earliest: '2014-05-21',
  liveFrom: '2017-05-22',
  pairing: 'both',
  exceptions: [],
  positions,
};
