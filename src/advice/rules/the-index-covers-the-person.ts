import { rule } from '../rule';

/** Third-country nationals are in the index; a Union citizen can be, with a second nationality: not asked here. */
export const theIndexCoversThePerson = rule({
  id: 'the-index-covers-the-person',
  needs: ['citizenship'],
  restsOn: ['2019-816/art-2', '2019-816/art-7(4)'],
  holds: ({ citizenship }) => (citizenship === 'third-country' ? 'yes' : 'unknown'),
});
