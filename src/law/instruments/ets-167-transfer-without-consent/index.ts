import { croatiaJoined, memberStates, memberStatesBeforeCroatia } from '../../member-states';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Additional Protocol of 1997 to the transfer convention: no consent after flight, or before expulsion. */
export const transferProtocol1997: Instrument<SourceKey> = {
  id: 'ets-167',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/167',
  earliest: '2000-06-01',
  liveFrom: '2000-06-01',
  pairing: 'both',
  exceptions: [
    {
      among: memberStatesBeforeCroatia,
      from: '2011-12-05',
      effect: 'other-goes-first',
      instead: 'fd-2008-909-custodial',
      source: 'replaced-between-member-states',
    },
    {
      among: memberStates,
      from: croatiaJoined,
      effect: 'other-goes-first',
      instead: 'fd-2008-909-custodial',
      source: 'replaced-between-member-states',
    },
  ],
  positions,
  standsBehind: ['coe-1983-transfer'],
};
