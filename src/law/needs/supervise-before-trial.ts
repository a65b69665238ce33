import type { Need } from '../mechanism-model';

/** The State where the suspect lives should monitor measures before trial. */
export const superviseBeforeTrial: Need = {
  id: 'supervise-before-trial',
  servedBy: ['fd-2009-829-supervision-order'],
};
