import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'may-i-share': 'May I share this?',
  'request-from-third-state': 'A State outside the Union asks, or INTERPOL',
  'person-or-lawyer-asks': 'The person or a lawyer asks what is held',
  'others-ask': 'An employer, club, partner, parent or the press asks',
};
