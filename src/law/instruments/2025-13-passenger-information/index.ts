import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2025/13: travel-document data from check-in (API) for police. In force, not yet in use. */
export const passengerInformation: Instrument<SourceKey> = {
  id: '2025-13',
  kind: 'regulation',
  celex: '32025R0013',
  official: 'http://data.europa.eu/eli/reg/2025/13/oj',
  earliest: '2025-01-28',
  liveFrom: null,
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['sis-36-discreet', 'sis-36-inquiry', 'sis-36-specific'],
};
