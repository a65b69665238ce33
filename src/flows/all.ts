/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import movingOrTravelling from './moving-or-travelling/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
} as const satisfies Readonly<Record<FlowId, Flow>>;

export { distinct, type Exploration, edgeName, explore, type Path } from './engine/explore';
