import { custodyTransfer, interpolCirculation, surrender } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2024/1348: the asylum procedure since 12 June 2026. Nothing of it reaches the State of origin. */
export const asylumProcedure: Instrument<SourceKey> = {
  id: '2024-1348',
  kind: 'regulation',
  celex: '32024R1348',
  official: 'http://data.europa.eu/eli/reg/2024/1348/oj',
  earliest: '2024-06-11',
  liveFrom: '2026-06-12',
  pairing: 'all',
  exceptions: [],
  positions,
  replaces: ['2013-32'],
  standsBehind: [...interpolCirculation, ...custodyTransfer, ...surrender, 'coe-1964-supervision', 'mla-coe-1959'],
};
