import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'national-comes-home': () => import('./national-comes-home'),
  'missing-or-at-risk': () => import('./missing-or-at-risk'),
  'protected-person-moves': () => import('./protected-person-moves'),
  'victim-or-child-there': () => import('./victim-or-child-there'),
};
