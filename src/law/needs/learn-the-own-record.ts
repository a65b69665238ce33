import type { Need } from '../mechanism-model';

/** The person asks for his or her own record. */
export const learnTheOwnRecord: Need = {
  id: 'learn-the-own-record',
  servedBy: ['ecris-own-request'],
};
