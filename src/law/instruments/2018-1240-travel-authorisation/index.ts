import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2018/1240: leave to travel for visitors who need no visa (ETIAS). In force, not in operation. */
export const travelAuthorisation: Instrument<SourceKey> = {
  id: '2018-1240',
  kind: 'regulation',
  celex: '32018R1240',
  official: 'http://data.europa.eu/eli/reg/2018/1240/oj',
  earliest: '2018-10-09',
  liveFrom: null,
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['sis-24-refusal-of-entry', 'sis-36-discreet'],
};
