import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Framework Decision 2008/947/JHA: supervision of probation measures and alternative sanctions in another State. */
export const probation: Instrument<SourceKey> = {
  id: '2008-947',
  kind: 'framework-decision',
  celex: '32008F0947',
  official: 'http://data.europa.eu/eli/dec_framw/2008/947/oj',
  earliest: '2008-12-16',
  liveFrom: '2011-12-06',
  pairing: 'both',
  exceptions: [
    { among: ['SE', 'DK'], effect: 'other-goes-first', instead: 'nordic-1963', source: 'se-act' },
    { among: ['SE', 'FI'], effect: 'other-goes-first', instead: 'nordic-1963', source: 'se-act' },
    { among: ['DK', 'FI'], effect: 'probably-other-goes-first', instead: 'nordic-1963', source: 'dk-fi-nordic-laws' },
  ],
  positions,
};
