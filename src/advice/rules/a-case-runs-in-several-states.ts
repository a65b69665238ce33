import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** A criminal case that needs several States to act together: the prosecutor says which, and how. */
export const aCaseRunsInSeveralStates = rule({
  id: 'a-case-runs-in-several-states',
  needs: ['purpose', 'caseRunsInSeveralStates'],
  restsOn: ['2018-1727/art-2(1)', '2002-465/art-1(1)'],
  holds: ({ purpose, caseRunsInSeveralStates }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'investigate' || purpose === 'prosecute' ? asOutcome(caseRunsInSeveralStates) : 'no';
  },
});
