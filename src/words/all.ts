/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import colleagueCalls from './en/flows/colleague-calls';
import interpolNoticeReceived from './en/flows/interpol-notice-received';
import messageReceived from './en/flows/message-received';
import movingOrTravelling from './en/flows/moving-or-travelling';
import sisHit from './en/flows/sis-hit';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'sis-hit': sisHit,
  'interpol-notice-received': interpolNoticeReceived,
  'message-received': messageReceived,
  'colleague-calls': colleagueCalls,
};
