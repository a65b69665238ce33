/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import certificateReceived from './en/flows/certificate-received';
import ecrisNotificationReceived from './en/flows/ecris-notification-received';
import movingOrTravelling from './en/flows/moving-or-travelling';
import recordReplyReceived from './en/flows/record-reply-received';
import requestReceived from './en/flows/request-received';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'record-reply-received': recordReplyReceived,
  'request-received': requestReceived,
  'certificate-received': certificateReceived,
  'ecris-notification-received': ecrisNotificationReceived,
};
