import { check } from '../check';
import { aMeasureRunsOrFollows } from '../rules/a-measure-runs-or-follows';
import { measureIsOfAKindThatMoves } from '../rules/measure-is-of-a-kind-that-moves';
import { personGoesToLiveThere } from '../rules/person-goes-to-live-there';

/** What `law/mechanisms/coe-1964-supervision` asks of the situation. */
export const coe1964Supervision = check({
  mechanism: 'coe-1964-supervision',
  when: [aMeasureRunsOrFollows, measureIsOfAKindThatMoves, personGoesToLiveThere],
  instead: ['fd-2008-947-probation', 'nordic-1963'],
});
