import { croatiaJoined, memberStates, memberStatesBeforeCroatia } from '../../member-states';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Council of Europe convention of 1964: parties supervise each other's conditionally sentenced or released persons. */
export const supervision1964: Instrument<SourceKey> = {
  id: 'coe-1964',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/051',
  earliest: '1975-08-22',
  liveFrom: '1975-08-22',
  pairing: 'both',
  exceptions: [
    {
      among: memberStatesBeforeCroatia,
      from: '2011-12-06',
      effect: 'other-goes-first',
      instead: 'fd-2008-947-probation',
      source: 'replaced-between-member-states',
    },
    {
      among: memberStates,
      from: croatiaJoined,
      effect: 'other-goes-first',
      instead: 'fd-2008-947-probation',
      source: 'replaced-between-member-states',
    },
  ],
  positions,
};
