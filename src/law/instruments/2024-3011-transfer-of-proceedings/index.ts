import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2024/3011: criminal proceedings move to another member State. In force, and not yet applied. */
export const transferOfProceedings: Instrument<SourceKey> = {
  id: '2024-3011',
  kind: 'regulation',
  celex: '32024R3011',
  official: 'http://data.europa.eu/eli/reg/2024/3011/oj',
  earliest: '2025-01-07',
  liveFrom: '2027-02-01',
  pairing: 'both',
  exceptions: [],
  positions,
};
