import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'known-suspect': 'A suspect is known: ask the police of another State',
  'unknown-trace': 'A trace of an unknown person',
  'evidence-for-court': 'Evidence for a court',
  'child-abuse-online': 'Abuse of children online',
};
