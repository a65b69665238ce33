import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The Schengen Convention of 1990: what is left of its articles on police work. */
export const schengenConvention: Instrument<SourceKey> = {
  id: 'cisa',
  kind: 'convention',
  celex: '42000A0922(02)',
  official: 'http://data.europa.eu/eli/convention/2000/922/oj',
  earliest: '1995-03-26',
  liveFrom: '1995-03-26',
  pairing: 'both',
  exceptions: [],
  positions,
  // Beside its own ended route it is the text that readers of old files take for the basis of these two.
  standsBehind: ['dir-2023-977-own-initiative', 'dir-2023-977-request'],
};
