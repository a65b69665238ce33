import { croatiaJoined, memberStates, memberStatesBeforeCroatia } from '../../member-states';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Council of Europe convention of 1983: a sentenced person serves the rest at home. */
export const transfer1983: Instrument<SourceKey> = {
  id: 'coe-1983',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/112',
  earliest: '1985-07-01',
  liveFrom: '1985-07-01',
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
};
