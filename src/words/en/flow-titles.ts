import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'record-reply-received': 'A reply to a criminal record request',
  'request-received': 'A request for police information from another State',
  'certificate-received': 'A certificate from another State',
  'ecris-notification-received': 'A conviction abroad has been notified',
};
