import type { Instrument } from '../../model';
import { positions } from './positions';
import { recommendation } from './publishers';
import type { SourceKey } from './sources';

/**
 * Police agreements between neighbours and regions, joint centres and liaison officers. Which one links two States is
 * not collected pair by pair, so the answer between two States is "not established" on every day.
 */
export const policeAgreements: Instrument<SourceKey> = {
  id: 'police-cooperation-agreements',
  kind: 'agreement',
  official: recommendation,
  earliest: '1950-01-01',
  liveFrom: '1950-01-01',
  pairing: 'both',
  exceptions: [],
  positions,
};
