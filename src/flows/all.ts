/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import colleagueCalls from './colleague-calls/flow';
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import interpolNoticeReceived from './interpol-notice-received/flow';
import messageReceived from './message-received/flow';
import movingOrTravelling from './moving-or-travelling/flow';
import sisHit from './sis-hit/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'sis-hit': sisHit,
  'interpol-notice-received': interpolNoticeReceived,
  'message-received': messageReceived,
  'colleague-calls': colleagueCalls,
} as const satisfies Readonly<Record<FlowId, Flow>>;
