import type { Need } from '../mechanism-model';

/** We need the convictions, for criminal proceedings or the execution of a sentence. */
export const learnTheRecord: Need = {
  id: 'learn-the-record',
  servedBy: ['ecris-criminal-proceedings', 'tca-criminal-records'],
};
