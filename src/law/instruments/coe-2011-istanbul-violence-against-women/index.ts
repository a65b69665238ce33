import { interpolCirculation, protectionOrders, supervisionTransfer, warnings } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Council of Europe convention of 2011 (Istanbul): risk assessment, and telling another party of a person at risk. */
export const istanbul: Instrument<SourceKey> = {
  id: 'coe-2011-istanbul',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/210',
  earliest: '2014-08-01',
  liveFrom: '2014-08-01',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: [...warnings, ...interpolCirculation, ...protectionOrders, ...supervisionTransfer],
};
