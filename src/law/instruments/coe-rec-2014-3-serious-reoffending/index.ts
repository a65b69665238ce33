import { supervisionTransfer, warnings } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Recommendation of 2014 on persons likely to commit very serious violent or sexual offences again. Recommended to States: it binds nobody. */
export const seriousReoffending: Instrument<SourceKey> = {
  id: 'coe-rec-2014-3',
  kind: 'recommendation',
  official: 'https://www.coe.int/en/web/prison/conventions-recommendations',
  earliest: '2014-02-19',
  liveFrom: '2014-02-19',
  pairing: 'all',
  exceptions: [],
  positions,
  standsBehind: [...supervisionTransfer, ...warnings, 'interpol-green', 'none-national-only'],
};
