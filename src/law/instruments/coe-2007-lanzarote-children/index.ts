import { interpolCirculation, recordsExchange, warnings } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Council of Europe convention of 2007 (Lanzarote): data on persons convicted of sexual offences against children. */
export const lanzarote: Instrument<SourceKey> = {
  id: 'coe-2007-lanzarote',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/201',
  earliest: '2010-07-01',
  liveFrom: '2010-07-01',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: [...warnings, ...interpolCirculation, ...recordsExchange, 'tca-pruem', 'mla-coe-1959'],
};
