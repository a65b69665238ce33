import { allOf } from '../rule';
import { aMeasureRunsOrFollows } from './a-measure-runs-or-follows';
import { judgmentIsFinal } from './judgment-is-final';
import { measureIsOfAKindThatMoves } from './measure-is-of-a-kind-that-moves';
import { personGoesToLiveThere } from './person-goes-to-live-there';
import { personLivesThereLawfullyOrThatStateAgrees } from './person-lives-there-lawfully-or-that-state-agrees';

/** What a transfer of supervision asks of the situation; the parts are said once, each in its own rule. */
export const supervisionCanMoveParts = [
  aMeasureRunsOrFollows,
  judgmentIsFinal,
  measureIsOfAKindThatMoves,
  personGoesToLiveThere,
  personLivesThereLawfullyOrThatStateAgrees,
] as const;

/** All of them together, for the forks of a flow. */
export const supervisionCanMove = allOf('supervision-can-move', ['2008-947/art-5(1)'], supervisionCanMoveParts);
