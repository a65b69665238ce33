/** The door of the flows room. A page loads the one flow it runs; all of them together stand behind `flows/all`. */
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';

/** One loader per flow, so that a page fetches only the flow it runs. */
export const loadFlow: Readonly<Record<FlowId, () => Promise<{ default: Flow }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling/flow'),
  'arrested-here': () => import('./arrested-here/flow'),
  'concern-about-a-resident': () => import('./concern-about-a-resident/flow'),
  'who-is-this': () => import('./who-is-this/flow'),
  'work-with-children': () => import('./work-with-children/flow'),
};

export { createFlowMachine, type FlowContext, type FlowEvent } from './engine/create-flow-machine';
export { asksOf, type Flow, type Fork, type Step, type Target } from './engine/define-flow';
export { type Edge, type EdgeCondition, edgesOf, reachableFrom } from './engine/edges';
export { type Replay, replay, type TrailEntry } from './engine/replay';
export { type FlowId, flowIds } from './ids';
