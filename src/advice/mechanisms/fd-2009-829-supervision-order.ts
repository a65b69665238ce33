import { check } from '../check';
import { aSupervisionOrderBeforeTrialRuns } from '../rules/a-supervision-order-before-trial-runs';
import { measureBeforeTrialIsOfAKindThatMoves } from '../rules/measure-before-trial-is-of-a-kind-that-moves';
import { suspectReturnsHomeOrThatStateAgrees } from '../rules/suspect-returns-home-or-that-state-agrees';

/** What `law/mechanisms/fd-2009-829-supervision-order` asks of the situation. */
export const fd2009829SupervisionOrder = check({
  mechanism: 'fd-2009-829-supervision-order',
  when: [aSupervisionOrderBeforeTrialRuns, suspectReturnsHomeOrThatStateAgrees, measureBeforeTrialIsOfAKindThatMoves],
});
