import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { penaltyIsHighEnoughForAWarrant } from '../rules/penalty-is-high-enough-for-a-warrant';

/** What `law/mechanisms/eaw` asks of the situation. */
export const eaw = check({
  mechanism: 'eaw',
  when: [anEnforceableOrderExists, penaltyIsHighEnoughForAWarrant],
  instead: ['tca-surrender', 'interpol-red'],
});
