/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import leavingCustody from './leaving-custody/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import renewCorrectWithdraw from './renew-correct-withdraw/flow';
import travelOutsideEurope from './travel-outside-europe/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'leaving-custody': leavingCustody,
  'travel-outside-europe': travelOutsideEurope,
  'renew-correct-withdraw': renewCorrectWithdraw,
} as const satisfies Readonly<Record<FlowId, Flow>>;
