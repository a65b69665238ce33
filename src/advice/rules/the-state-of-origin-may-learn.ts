import { asOutcome, not } from '../outcome';
import { rule } from '../rule';

/** The person has not fled this State: nothing is asked there in a way that gives away a request for protection. */
export const theStateOfOriginMayLearn = rule({
  id: 'the-state-of-origin-may-learn',
  needs: ['internationalProtection'],
  restsOn: ['2024-1348/art-7(2)(b)', '2013-32/art-30'],
  holds: ({ internationalProtection }) => not(asOutcome(internationalProtection)),
});
