import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'leaving-custody': () => import('./leaving-custody'),
  'travel-outside-europe': () => import('./travel-outside-europe'),
  'renew-correct-withdraw': () => import('./renew-correct-withdraw'),
};
