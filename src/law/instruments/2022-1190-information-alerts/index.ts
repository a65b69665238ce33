import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Regulation (EU) 2022/1190: information alerts on third-country nationals, proposed by Europol. Law, but not in use. */
export const informationAlerts: Instrument<SourceKey> = {
  id: '2022-1190',
  kind: 'regulation',
  celex: '32022R1190',
  official: 'http://data.europa.eu/eli/reg/2022/1190/oj',
  earliest: '2022-08-01',
  liveFrom: null,
  pairing: 'both',
  exceptions: [],
  positions,
  // The alerts an officer would take them for: a sighting reported without the person learning of it.
  standsBehind: ['sis-36-discreet', 'sis-36-inquiry', 'sis-36-specific'],
};
