import { rule } from '../rule';

/** An authority at home can still refuse or limit the journey: the milder way, and the stronger one. */
export const theJourneyCanBeLimitedAtHome = rule({
  id: 'the-journey-can-be-limited-at-home',
  needs: ['travelLimits'],
  restsOn: ['2016-680/art-4'],
  holds: ({ travelLimits }) => {
    if (travelLimits === undefined || travelLimits === 'unknown') return 'unknown';
    return travelLimits === 'notice-only' || travelLimits === 'none-possible' ? 'no' : 'yes';
  },
});
