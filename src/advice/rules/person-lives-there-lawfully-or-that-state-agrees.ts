import { rule } from '../rule';

/** Lawful and ordinary residence there; otherwise the person asks and that State consents. */
export const personLivesThereLawfullyOrThatStateAgrees = rule({
  id: 'person-lives-there-lawfully-or-that-state-agrees',
  needs: ['residence'],
  restsOn: ['2008-947/art-5(1)', '2008-947/art-5(2)'],
  holds: ({ residence }) => {
    if (residence === 'lives-there' || residence === 'asked-and-agreed') return 'yes';
    return residence === 'not-asked-for' ? 'no' : 'unknown';
  },
});
