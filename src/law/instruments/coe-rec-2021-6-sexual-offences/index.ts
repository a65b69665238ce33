import { supervisionTransfer, warnings } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Recommendation of 2021 on assessing and managing persons accused or convicted of a sexual offence. Recommended to States: it binds nobody. */
export const sexualOffences: Instrument<SourceKey> = {
  id: 'coe-rec-2021-6',
  kind: 'recommendation',
  official: 'https://www.coe.int/fr/web/cdpc/-/promoting-more-humane-and-socially-effective-penal-sanctions',
  earliest: '2021-10-20',
  liveFrom: '2021-10-20',
  pairing: 'all',
  exceptions: [],
  positions,
  standsBehind: [...supervisionTransfer, ...warnings, 'interpol-green', 'none-national-only'],
};
