/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */

import certificateReceived from './certificate-received/flow';
import ecrisNotificationReceived from './ecris-notification-received/flow';
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import movingOrTravelling from './moving-or-travelling/flow';
import recordReplyReceived from './record-reply-received/flow';
import requestReceived from './request-received/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'record-reply-received': recordReplyReceived,
  'request-received': requestReceived,
  'certificate-received': certificateReceived,
  'ecris-notification-received': ecrisNotificationReceived,
} as const satisfies Readonly<Record<FlowId, Flow>>;
