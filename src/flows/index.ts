/** The door of the flows room. */
import type { Flow } from './engine/define-flow';
import { movingOrTravelling } from './moving-or-travelling/flow';

/** Every flow by id. A missing one is a type error. */
export const flows = { 'moving-or-travelling': movingOrTravelling } as const satisfies Readonly<Record<string, Flow>>;
export type FlowId = keyof typeof flows;
export const flowIds = Object.keys(flows) as readonly FlowId[];

export { createFlowMachine, type FlowContext, type FlowEvent } from './engine/create-flow-machine';
export type { Flow, Fork, Step, Target } from './engine/define-flow';
export { type Edge, type EdgeCondition, edgesOf, reachableFrom } from './engine/edges';
export { type Replay, replay, type TrailEntry } from './engine/replay';
