import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'whereabouts-unknown': 'A person is missing or sought',
  'arrest-abroad': 'An arrest abroad is wanted',
  'released-before-trial': 'A suspect is released before trial and lives abroad',
  'address-abroad': 'An address abroad is to be checked',
};
