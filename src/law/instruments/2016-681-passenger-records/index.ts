import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive (EU) 2016/681: booking data of air passengers (PNR), against terrorism and serious crime. */
export const passengerRecords: Instrument<SourceKey> = {
  id: '2016-681',
  kind: 'directive',
  celex: '32016L0681',
  official: 'http://data.europa.eu/eli/dir/2016/681/oj',
  earliest: '2016-05-24',
  liveFrom: '2018-05-25',
  pairing: 'hub',
  exceptions: [],
  positions,
  // Comparing bookings with alerts is how a check or arrest alert is met on a flight.
  standsBehind: ['sis-36-discreet', 'sis-36-inquiry', 'sis-36-specific', 'sis-26-arrest'],
};
