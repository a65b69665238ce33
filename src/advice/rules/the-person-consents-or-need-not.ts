import { all, any, asOutcome } from '../outcome';
import { rule } from '../rule';
import { thatStateIsTheStateOfNationality } from './that-state-is-the-state-of-nationality';

/** The person consents. No consent is needed for the home State where the person lives, or the State of removal. */
export const thePersonConsentsOrNeedNot = rule({
  id: 'the-person-consents-or-need-not',
  needs: ['consentToTransfer', 'tieToThatState', 'destinationStates', 'nationalities'],
  restsOn: ['2008-909/art-6(1)', '2008-909/art-6(2)'],
  holds: ({ consentToTransfer, tieToThatState, ...states }) => {
    const lives = thatStateIsTheStateOfNationality.holds(states);
    switch (tieToThatState) {
      case 'removed-there-after-release':
        return 'yes';
      case 'lives-there':
        return any([asOutcome(consentToTransfer), lives]);
      case 'other-ties':
      case 'none':
        return asOutcome(consentToTransfer);
      default:
        return any([asOutcome(consentToTransfer), all(['unknown', lives])]);
    }
  },
});
