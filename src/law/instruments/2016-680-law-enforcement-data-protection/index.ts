import {
  custodyTransfer,
  interpolCirculation,
  mutualAssistance,
  recordsExchange,
  supervisionTransfer,
  surrender,
  toTheUnitedKingdom,
  warnings,
} from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive (EU) 2016/680: data protection where competent authorities deal with crime and execute penalties. */
export const lawEnforcementDataProtection: Instrument<SourceKey> = {
  id: '2016-680',
  kind: 'directive',
  celex: '32016L0680',
  official: 'http://data.europa.eu/eli/dir/2016/680/oj',
  earliest: '2016-05-05',
  liveFrom: '2018-05-06',
  pairing: 'hub',
  exceptions: [],
  positions,
  standsBehind: [
    ...new Set([
      ...warnings,
      ...interpolCirculation,
      ...recordsExchange,
      ...supervisionTransfer,
      ...custodyTransfer,
      ...surrender,
      ...toTheUnitedKingdom,
      ...mutualAssistance,
      'epo-2011-99' as const,
      'none-national-only' as const,
    ]),
  ],
};
