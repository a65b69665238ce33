/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import mayIShare from './may-i-share/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import requestFromThirdState from './request-from-third-state/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'may-i-share': mayIShare,
  'request-from-third-state': requestFromThirdState,
} as const satisfies Readonly<Record<FlowId, Flow>>;
