import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { penaltyIsHighEnoughForAWarrant } from '../rules/penalty-is-high-enough-for-a-warrant';

/** What `law/mechanisms/sis-26-arrest` asks of the situation. */
export const sis26Arrest = check({
  mechanism: 'sis-26-arrest',
  when: [anEnforceableOrderExists, penaltyIsHighEnoughForAWarrant],
  instead: ['tca-surrender', 'interpol-red'],
});
