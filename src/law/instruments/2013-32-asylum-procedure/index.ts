import { custodyTransfer, interpolCirculation } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2013/32/EU: the asylum procedure for applications lodged before 12 June 2026, and its confidentiality. */
export const asylumProcedureDirective: Instrument<SourceKey> = {
  id: '2013-32',
  kind: 'directive',
  celex: '32013L0032',
  official: 'http://data.europa.eu/eli/dir/2013/32/oj',
  earliest: '2015-07-20',
  liveFrom: '2015-07-20',
  pairing: 'all',
  exceptions: [],
  positions,
  replacedBy: '2024-1348',
  standsBehind: [...interpolCirculation, ...custodyTransfer, 'coe-1964-supervision', 'mla-coe-1959', 'eaw'],
};
