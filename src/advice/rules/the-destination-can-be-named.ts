import { rule } from '../rule';

/** States can be named, so that a message reaches those that need it, and nobody else. */
export const theDestinationCanBeNamed = rule({
  id: 'the-destination-can-be-named',
  needs: ['destinationStates', 'destinationCertainty'],
  restsOn: ['2016-680/art-4'],
  holds: ({ destinationStates, destinationCertainty }) => {
    if (destinationStates === 'unknown' || destinationCertainty === 'cannot-be-foreseen') return 'no';
    return destinationStates === undefined || destinationCertainty === undefined ? 'unknown' : 'yes';
  },
});
