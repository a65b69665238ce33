import { rule } from '../rule';

/** A request that the person makes, not an official. */
export const personAsksForTheOwnRecord = rule({
  id: 'person-asks-for-the-own-record',
  needs: ['purpose'],
  restsOn: ['2009-315/art-6(2)'],
  holds: ({ purpose }) => (purpose === undefined ? 'unknown' : 'no'),
});
