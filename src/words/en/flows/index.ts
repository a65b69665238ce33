import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'arrested-here': () => import('./arrested-here'),
  'concern-about-a-resident': () => import('./concern-about-a-resident'),
  'who-is-this': () => import('./who-is-this'),
  'work-with-children': () => import('./work-with-children'),
};
