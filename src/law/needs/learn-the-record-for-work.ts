import type { Need } from '../mechanism-model';

/** We need the convictions, to decide on work. */
export const learnTheRecordForWork: Need = {
  id: 'learn-the-record-for-work',
  servedBy: ['ecris-other-purposes', 'tca-criminal-records'],
};
