import { check } from '../check';
import { aSupervisionOrderBeforeTrialRuns } from '../rules/a-supervision-order-before-trial-runs';

/** What `law/mechanisms/fd-2009-829-supervision-order` asks of the situation. */
export const fd2009829SupervisionOrder = check({
  mechanism: 'fd-2009-829-supervision-order',
  when: [aSupervisionOrderBeforeTrialRuns],
});
