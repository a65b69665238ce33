import { rule } from '../rule';

/** The person has returned, or wants to return or move, to live there. A trip is no move. */
export const personGoesToLiveThere = rule({
  id: 'person-goes-to-live-there',
  needs: ['stay'],
  restsOn: ['2008-947/art-5(1)', 'coe-1964/art-5'],
  holds: ({ stay }) => {
    if (stay === 'to-live-there') return 'yes';
    return stay === 'short-trip' ? 'no' : 'unknown';
  },
});
