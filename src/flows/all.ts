/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import childAbuseOnline from './child-abuse-online/flow';
import type { Flow } from './engine/define-flow';
import evidenceForCourt from './evidence-for-court/flow';
import type { FlowId } from './ids';
import knownSuspect from './known-suspect/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import unknownTrace from './unknown-trace/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'known-suspect': knownSuspect,
  'unknown-trace': unknownTrace,
  'evidence-for-court': evidenceForCourt,
  'child-abuse-online': childAbuseOnline,
} as const satisfies Readonly<Record<FlowId, Flow>>;
