import { all, asOutcome } from '../outcome';
import { rule } from '../rule';

/** Under the convention of 1983 prisoner and both States agree. Removal after release may do without the prisoner, between States that took that rule. */
export const thePersonAndBothStatesAgree = rule({
  id: 'the-person-and-both-states-agree',
  needs: ['consentToTransfer', 'thatStateAgrees', 'tieToThatState'],
  restsOn: ['coe-1983/art-3-consents', 'ets-167/art-3(1)'],
  holds: ({ consentToTransfer, thatStateAgrees, tieToThatState }) => {
    const refused = consentToTransfer === 'no' && tieToThatState === 'removed-there-after-release';
    return all([asOutcome(thatStateAgrees), refused ? 'unknown' : asOutcome(consentToTransfer)]);
  },
});
