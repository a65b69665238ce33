import {
  interpolCirculation,
  protectionOrders,
  recordsExchange,
  supervisionTransfer,
  surrender,
  warnings,
} from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** European Convention on Human Rights: the duty to protect life (Art 2), and the private life of the person feared (Art 8). */
export const humanRights: Instrument<SourceKey> = {
  id: 'echr',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/005',
  earliest: '1953-09-03',
  liveFrom: '1953-09-03',
  pairing: 'all',
  exceptions: [],
  positions,
  standsBehind: [
    ...warnings,
    ...interpolCirculation,
    ...protectionOrders,
    ...supervisionTransfer,
    ...recordsExchange,
    ...surrender,
    'sis-24-refusal-of-entry',
    'none-national-only',
  ],
};
