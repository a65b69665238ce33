import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { penaltyIsHighEnoughForARedNotice } from '../rules/penalty-is-high-enough-for-a-red-notice';
import { worldWideCirculationIsSafeForThePerson } from '../rules/world-wide-circulation-is-safe-for-the-person';

/** What `law/mechanisms/interpol-red` asks of the situation. */
export const interpolRed = check({
  mechanism: 'interpol-red',
  when: [anEnforceableOrderExists, penaltyIsHighEnoughForARedNotice, worldWideCirculationIsSafeForThePerson],
});
