import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Second Additional Protocol of 2001 to the convention of 1959: direct letters, news without request, use of data. */
export const mutualAssistanceProtocol2001: Instrument<SourceKey> = {
  id: 'ets-182',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/182',
  earliest: '2004-02-01',
  liveFrom: '2004-02-01',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['mla-coe-1959'],
};
