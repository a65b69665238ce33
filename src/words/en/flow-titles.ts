import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'sis-hit': 'A hit on a person or an object',
  'interpol-notice-received': 'An INTERPOL notice or diffusion has come in',
  'message-received': 'Information about a person has come in',
  'colleague-calls': 'A colleague abroad calls or writes',
};
