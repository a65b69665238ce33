import { asOutcome, not } from '../outcome';
import { rule } from '../rule';

/** The person neither has nor seeks international protection: a circulation that reaches every State would reach the State he or she fled. */
export const worldWideCirculationIsSafeForThePerson = rule({
  id: 'world-wide-circulation-is-safe-for-the-person',
  needs: ['internationalProtection'],
  restsOn: ['2016-680/art-35(1)'],
  holds: ({ internationalProtection }) => not(asOutcome(internationalProtection)),
});
