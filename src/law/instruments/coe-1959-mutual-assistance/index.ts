import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Council of Europe convention of 1959: evidence, criminal records, notices of convictions. */
export const mutualAssistance1959: Instrument<SourceKey> = {
  id: 'coe-1959',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/030',
  earliest: '1962-06-12',
  liveFrom: '1962-06-12',
  pairing: 'both',
  exceptions: [],
  positions,
};
