import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2008/909/JHA: a custodial sentence is served in another State. */
export const custodialSentences: Instrument<SourceKey> = {
  id: '2008-909',
  kind: 'framework-decision',
  celex: '32008F0909',
  official: 'http://data.europa.eu/eli/dec_framw/2008/909/oj',
  earliest: '2008-12-05',
  liveFrom: '2011-12-05',
  pairing: 'both',
  exceptions: [
    { among: ['SE', 'DK'], effect: 'other-goes-first', instead: 'nordic-1963', source: 'se-act' },
    { among: ['SE', 'FI'], effect: 'other-goes-first', instead: 'nordic-1963', source: 'se-act' },
  ],
  positions,
};
