import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'leaving-custody': 'A person will leave custody and go abroad',
  'travel-outside-europe': 'A person will travel outside the 32 States of this handbook',
  'renew-correct-withdraw': 'Something was sent earlier: renew, correct or withdraw it',
};
