import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Decision 2008/976/JHA: the European Judicial Network, contact points who find the right authority abroad. */
export const judicialNetwork: Instrument<SourceKey> = {
  id: '2008-976',
  kind: 'decision',
  celex: '32008D0976',
  official: 'http://data.europa.eu/eli/dec/2008/976/oj',
  earliest: '2008-12-24',
  liveFrom: '2008-12-24',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: [
    'eaw',
    'eio',
    'mla-2000',
    'mla-coe-1959',
    'fd-2008-909-custodial',
    'fd-2008-947-probation',
    'fd-2009-829-supervision-order',
    'epo-2011-99',
    'e-evidence',
    'transfer-of-proceedings',
    'jit-eurojust',
  ],
};
