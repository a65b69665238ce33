import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive (EU) 2023/977: exchange of information between the law enforcement authorities of Member States. */
export const lawEnforcementExchange: Instrument<SourceKey> = {
  id: '2023-977',
  kind: 'directive',
  celex: '32023L0977',
  official: 'http://data.europa.eu/eli/dir/2023/977/oj',
  earliest: '2023-06-11',
  liveFrom: '2024-12-12',
  pairing: 'both',
  exceptions: [],
  positions,
  replaces: ['2006-960'],
};
