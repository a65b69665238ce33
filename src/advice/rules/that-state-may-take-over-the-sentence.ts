import { all, any, asOutcome } from '../outcome';
import { rule } from '../rule';
import { thatStateIsTheStateOfNationality } from './that-state-is-the-state-of-nationality';

/** The State of nationality where the person lives or will be removed to; any other State only if it agrees. */
export const thatStateMayTakeOverTheSentence = rule({
  id: 'that-state-may-take-over-the-sentence',
  needs: ['destinationStates', 'nationalities', 'tieToThatState', 'thatStateAgrees'],
  restsOn: ['2008-909/art-4(1)'],
  holds: ({ thatStateAgrees, tieToThatState, ...states }) => {
    const home = tieToThatState === 'lives-there' || tieToThatState === 'removed-there-after-release' ? 'yes' : 'no';
    const tied = tieToThatState === undefined || tieToThatState === 'unknown' ? 'unknown' : home;
    return any([asOutcome(thatStateAgrees), all([tied, thatStateIsTheStateOfNationality.holds(states)])]);
  },
});
