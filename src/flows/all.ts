/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import missingOrAtRisk from './missing-or-at-risk/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import nationalComesHome from './national-comes-home/flow';
import protectedPersonMoves from './protected-person-moves/flow';
import victimOrChildThere from './victim-or-child-there/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'national-comes-home': nationalComesHome,
  'missing-or-at-risk': missingOrAtRisk,
  'protected-person-moves': protectedPersonMoves,
  'victim-or-child-there': victimOrChildThere,
} as const satisfies Readonly<Record<FlowId, Flow>>;

export { distinct, type Exploration, edgeName, explore, type Path } from './engine/explore';
