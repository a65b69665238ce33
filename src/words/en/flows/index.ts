import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'may-i-share': () => import('./may-i-share'),
  'request-from-third-state': () => import('./request-from-third-state'),
  'person-or-lawyer-asks': () => import('./person-or-lawyer-asks'),
  'others-ask': () => import('./others-ask'),
};
