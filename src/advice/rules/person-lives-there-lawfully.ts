import { rule } from '../rule';

/** The person lawfully and ordinarily lives in the other State. If not, only the second route is left: asked for, and agreed. */
export const personLivesThereLawfully = rule({
  id: 'person-lives-there-lawfully',
  needs: ['residence'],
  restsOn: ['2008-947/art-5(1)', '2008-947/art-5(2)'],
  holds: ({ residence }) => {
    if (residence === undefined || residence === 'unknown') return 'unknown';
    return residence === 'lives-there' ? 'yes' : 'no';
  },
});
