/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import addressAbroad from './address-abroad/flow';
import arrestAbroad from './arrest-abroad/flow';
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import movingOrTravelling from './moving-or-travelling/flow';
import releasedBeforeTrial from './released-before-trial/flow';
import whereaboutsUnknown from './whereabouts-unknown/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'whereabouts-unknown': whereaboutsUnknown,
  'arrest-abroad': arrestAbroad,
  'released-before-trial': releasedBeforeTrial,
  'address-abroad': addressAbroad,
} as const satisfies Readonly<Record<FlowId, Flow>>;
