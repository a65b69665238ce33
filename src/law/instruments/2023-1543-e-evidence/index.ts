import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2023/1543: orders for electronic evidence, straight to the provider in another member State. */
export const electronicEvidence: Instrument<SourceKey> = {
  id: '2023-1543',
  kind: 'regulation',
  celex: '32023R1543',
  official: 'http://data.europa.eu/eli/reg/2023/1543/oj',
  earliest: '2026-08-18',
  liveFrom: '2026-08-18',
  pairing: 'both',
  exceptions: [],
  positions,
};
