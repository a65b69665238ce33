import { memberStates } from '../../member-states';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The protocol of 2017 that widens the protocol of 1997. Not in force: it links only States that apply it provisionally. */
export const transferProtocol2017: Instrument<SourceKey> = {
  id: 'cets-222',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/222',
  // The day it was opened for signature: nobody can have applied it before.
  earliest: '2017-11-22',
  liveFrom: '2017-11-22',
  pairing: 'both',
  exceptions: [
    {
      among: memberStates,
      effect: 'other-goes-first',
      instead: 'fd-2008-909-custodial',
      source: 'replaced-between-member-states',
    },
  ],
  positions,
  standsBehind: ['coe-1983-transfer'],
};
