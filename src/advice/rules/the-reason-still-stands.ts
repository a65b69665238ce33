import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** The reason for which it was entered or circulated stands today, on checked facts. Otherwise it goes. */
export const theReasonStillStands = rule({
  id: 'the-reason-still-stands',
  needs: ['reasonStillStands'],
  restsOn: ['2016-680/art-5', '2018-1862/art-53(6)', 'interpol-rpd/art-49'],
  holds: ({ reasonStillStands }) => asOutcome(reasonStillStands),
});
