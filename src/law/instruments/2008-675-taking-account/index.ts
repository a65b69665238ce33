import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2008/675/JHA: a conviction in another member State counts in new proceedings as one at home would. */
export const takingAccount: Instrument<SourceKey> = {
  id: '2008-675',
  kind: 'framework-decision',
  celex: '32008F0675',
  official: 'http://data.europa.eu/eli/dec_framw/2008/675/oj',
  earliest: '2008-07-24',
  liveFrom: '2008-07-24',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['ecris-criminal-proceedings', 'mla-2000', 'mla-coe-1959'],
};
