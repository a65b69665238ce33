import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'sis-hit': () => import('./sis-hit'),
  'interpol-notice-received': () => import('./interpol-notice-received'),
  'message-received': () => import('./message-received'),
  'colleague-calls': () => import('./colleague-calls'),
};
