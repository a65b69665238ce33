import type { Day, InstrumentId, Place } from '../../../src/law';

/** Between two places on a day an instrument answers so, for this reason. */
export type Assertion = readonly [
  from: Place,
  to: Place,
  on: Day,
  instrument: InstrumentId,
  answer: 'yes' | 'no' | 'partial' | 'unknown' | 'other',
  why: string,
];
