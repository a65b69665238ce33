import { rule } from '../rule';

/** The person goes to a State outside the 32: data that go there leave the Union, and other law applies. */
export const theJourneyLeavesTheListedStates = rule({
  id: 'the-journey-leaves-the-listed-states',
  needs: ['destinationStates'],
  restsOn: ['2016-680/art-35(1)'],
  holds: ({ destinationStates }) => {
    if (destinationStates === undefined || destinationStates === 'unknown') return 'unknown';
    return destinationStates.includes('elsewhere') ? 'yes' : 'no';
  },
});
