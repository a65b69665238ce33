import { rule } from '../rule';

/** Nobody can name the States the person will go to. Only then does a world-wide warning reach less than it must. */
export const travelCannotBeForeseen = rule({
  id: 'travel-cannot-be-foreseen',
  needs: ['destinationCertainty'],
  restsOn: ['interpol-rpd/art-89', '2016-680/art-4'],
  holds: ({ destinationCertainty }) => {
    if (destinationCertainty === undefined) return 'unknown';
    return destinationCertainty === 'cannot-be-foreseen' ? 'yes' : 'no';
  },
});
