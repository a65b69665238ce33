import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** INTERPOL: its Constitution and the Rules on the Processing of Data, on which notices and diffusions rest. */
export const interpolNotices: Instrument<SourceKey> = {
  id: 'interpol-rpd',
  kind: 'organisation-rules',
  official: 'https://www.interpol.int/en/Who-we-are/Legal-framework/Data-protection',
  earliest: '1923-09-07',
  liveFrom: '1923-09-07',
  pairing: 'both',
  exceptions: [],
  positions,
};
