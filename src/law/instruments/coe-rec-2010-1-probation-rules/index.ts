import { supervisionTransfer } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Recommendation of 2010: the Council of Europe Probation Rules. Recommended to States: it binds nobody. */
export const probationRules: Instrument<SourceKey> = {
  id: 'coe-rec-2010-1',
  kind: 'recommendation',
  official: 'https://www.coe.int/en/web/prison/conventions-recommendations',
  earliest: '2010-01-20',
  liveFrom: '2010-01-20',
  pairing: 'all',
  exceptions: [],
  positions,
  standsBehind: [
    ...supervisionTransfer,
    'dir-2023-977-own-initiative',
    'tca-operational-information',
    'none-national-only',
  ],
};
