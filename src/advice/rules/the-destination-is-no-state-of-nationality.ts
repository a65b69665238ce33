import { rule } from '../rule';

/** A State of destination is no State of nationality: the conviction is not reported there, so nobody there hears of it. */
export const theDestinationIsNoStateOfNationality = rule({
  id: 'the-destination-is-no-state-of-nationality',
  needs: ['destinationStates', 'nationalities'],
  restsOn: ['2009-315/art-4(2)'],
  holds: ({ destinationStates, nationalities }) => {
    if (destinationStates === undefined || destinationStates === 'unknown') return 'unknown';
    if (nationalities === undefined || nationalities === 'unknown') return 'unknown';
    if (destinationStates.includes('elsewhere') && nationalities.includes('elsewhere')) return 'unknown';
    return destinationStates.every((place) => nationalities.includes(place)) ? 'no' : 'yes';
  },
});
