import { check } from '../check';
import { aPersonIsMissing } from '../rules/a-person-is-missing';
import { worldWideCirculationIsSafeForThePerson } from '../rules/world-wide-circulation-is-safe-for-the-person';

/** What `law/mechanisms/interpol-yellow` asks of the situation. It stops no journey, and it reaches every State. */
export const interpolYellow = check({
  mechanism: 'interpol-yellow',
  when: [aPersonIsMissing, worldWideCirculationIsSafeForThePerson],
});
