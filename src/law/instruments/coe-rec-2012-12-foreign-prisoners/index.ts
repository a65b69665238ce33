import { custodyTransfer, supervisionTransfer } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Recommendation of 2012 on prisoners held in a country that is not theirs. Recommended to States: it binds nobody. */
export const foreignPrisoners: Instrument<SourceKey> = {
  id: 'coe-rec-2012-12',
  kind: 'recommendation',
  official: 'https://rm.coe.int/09000016805c9df0',
  earliest: '2012-10-10',
  liveFrom: '2012-10-10',
  pairing: 'all',
  exceptions: [],
  positions,
  standsBehind: [
    ...custodyTransfer,
    ...supervisionTransfer,
    'dir-2023-977-own-initiative',
    'tca-operational-information',
  ],
};
