import { all, any } from '../outcome';
import { rule } from '../rule';
import { aDecisionToStopTravelExists } from './a-decision-to-stop-travel-exists';
import { aPersonIsMissing } from './a-person-is-missing';
import { theRiskIsOneThatStopsTravel } from './the-risk-is-one-that-stops-travel';

/** Somebody is missing, or is to be kept from travelling into a listed harm by a decision that was taken. */
export const aPersonToProtectIsMissingOrAtRisk = rule({
  id: 'a-person-to-protect-is-missing-or-at-risk',
  needs: ['soughtSituation', 'soughtPerson', 'travelRiskKind', 'travelRiskShows', 'travelStopDecision'],
  restsOn: ['2018-1862/art-32(1)', '2018-1862/art-32(4)'],
  holds: (facts) =>
    any([
      aPersonIsMissing.holds(facts),
      all([theRiskIsOneThatStopsTravel.holds(facts), aDecisionToStopTravelExists.holds(facts)]),
    ]),
});
