import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'national-comes-home': () => import('./national-comes-home'),
  'missing-or-at-risk': () => import('./missing-or-at-risk'),
  'protected-person-moves': () => import('./protected-person-moves'),
  'victim-or-child-there': () => import('./victim-or-child-there'),
  'may-i-share': () => import('./may-i-share'),
  'request-from-third-state': () => import('./request-from-third-state'),
  'person-or-lawyer-asks': () => import('./person-or-lawyer-asks'),
  'others-ask': () => import('./others-ask'),
};
