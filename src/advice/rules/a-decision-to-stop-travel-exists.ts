import { rule } from '../rule';

/** The competent authority, courts among them, has decided that the journey is to be stopped. Applied for is not decided. */
export const aDecisionToStopTravelExists = rule({
  id: 'a-decision-to-stop-travel-exists',
  needs: ['travelStopDecision'],
  restsOn: ['2018-1862/art-32(4)'],
  holds: ({ travelStopDecision }) => {
    if (travelStopDecision === 'taken') return 'yes';
    return travelStopDecision === 'none' ? 'no' : 'unknown';
  },
});
