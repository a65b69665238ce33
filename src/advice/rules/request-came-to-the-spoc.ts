import { rule } from '../rule';

/** The request came to the single point of contact: the time limits of the directive run for that way only. */
export const requestCameToTheSpoc = rule({
  id: 'request-came-to-the-spoc',
  needs: ['requestCameBy'],
  restsOn: ['2023-977/art-4(1)', '2023-977/art-5(1)', '2023-977/art-8'],
  holds: ({ requestCameBy }) => {
    if (requestCameBy === undefined || requestCameBy === 'unknown') return 'unknown';
    return requestCameBy === 'to-the-spoc' ? 'yes' : 'no';
  },
});
