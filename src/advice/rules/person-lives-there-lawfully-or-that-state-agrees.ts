import { rule } from '../rule';
import { all, any, asOutcome } from '../outcome';

/** Lawful and ordinary residence there; otherwise the person asks and that State consents. */
export const personLivesThereLawfullyOrThatStateAgrees = rule({
  id: 'person-lives-there-lawfully-or-that-state-agrees',
  needs: ['livesThereLawfully', 'personAsksForThatState', 'thatStateConsents'],
  restsOn: ['2008-947/art-5(1)', '2008-947/art-5(2)'],
  holds: ({ livesThereLawfully, personAsksForThatState, thatStateConsents }) => any([asOutcome(livesThereLawfully), all([asOutcome(personAsksForThatState), asOutcome(thatStateConsents)])]),
});
