import { check } from '../check';
import { anEnforceableOrderExists } from '../rules/an-enforceable-order-exists';
import { penaltyIsHighEnoughForAWarrant } from '../rules/penalty-is-high-enough-for-a-warrant';

/** What `law/mechanisms/tca-surrender` asks of the situation. */
export const tcaSurrender = check({
  mechanism: 'tca-surrender',
  when: [anEnforceableOrderExists, penaltyIsHighEnoughForAWarrant],
  instead: ['eaw'],
});
