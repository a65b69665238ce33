import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { penaltyIsHighEnoughForAWarrant } from '../rules/penalty-is-high-enough-for-a-warrant';

/** What `law/mechanisms/extradition-1957` asks of the situation. */
export const extradition1957 = check({
  mechanism: 'extradition-1957',
  when: [anEnforceableOrderExists, penaltyIsHighEnoughForAWarrant],
  instead: ['eaw', 'tca-surrender', 'interpol-red'],
});
