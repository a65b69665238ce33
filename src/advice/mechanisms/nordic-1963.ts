import { check } from '../check';
import { aMeasureRunsOrFollows } from '../rules/a-measure-runs-or-follows';
import { measureIsOfAKindThatMoves } from '../rules/measure-is-of-a-kind-that-moves';
import { personGoesToLiveThere } from '../rules/person-goes-to-live-there';

/** What `law/mechanisms/nordic-1963` asks of the situation. */
export const nordic1963 = check({
  mechanism: 'nordic-1963',
  when: [aMeasureRunsOrFollows, measureIsOfAKindThatMoves, personGoesToLiveThere],
  instead: ['fd-2008-947-probation'],
});
