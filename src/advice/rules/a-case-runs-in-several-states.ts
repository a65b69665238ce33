import { rule } from '../rule';

/** A criminal case that needs several States to act together: which States and how is for the prosecutor; not asked here. */
export const aCaseRunsInSeveralStates = rule({
  id: 'a-case-runs-in-several-states',
  needs: ['purpose'],
  restsOn: ['2018-1727/art-2(1)', '2002-465/art-1(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? 'unknown' : 'no';
  },
});
