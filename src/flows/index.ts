/** The door of the flows room. A page loads the one flow it runs; all of them together stand behind `flows/all`. */
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';

/** One loader per flow, so that a page fetches only the flow it runs. */
export const loadFlow: Readonly<Record<FlowId, () => Promise<{ default: Flow }>>> = {
  'what-is-the-situation': () => import('./what-is-the-situation/flow'),
  'moving-or-travelling': () => import('./moving-or-travelling/flow'),
  'leaving-custody': () => import('./leaving-custody/flow'),
  'travel-outside-europe': () => import('./travel-outside-europe/flow'),
  'whereabouts-unknown': () => import('./whereabouts-unknown/flow'),
  'arrest-abroad': () => import('./arrest-abroad/flow'),
  'released-before-trial': () => import('./released-before-trial/flow'),
  'address-abroad': () => import('./address-abroad/flow'),
  'victim-or-child-there': () => import('./victim-or-child-there/flow'),
  'renew-correct-withdraw': () => import('./renew-correct-withdraw/flow'),
  'arrested-here': () => import('./arrested-here/flow'),
  'concern-about-a-resident': () => import('./concern-about-a-resident/flow'),
  'who-is-this': () => import('./who-is-this/flow'),
  'work-with-children': () => import('./work-with-children/flow'),
  'national-comes-home': () => import('./national-comes-home/flow'),
  'known-suspect': () => import('./known-suspect/flow'),
  'unknown-trace': () => import('./unknown-trace/flow'),
  'evidence-for-court': () => import('./evidence-for-court/flow'),
  'child-abuse-online': () => import('./child-abuse-online/flow'),
  'protected-person-moves': () => import('./protected-person-moves/flow'),
  'missing-or-at-risk': () => import('./missing-or-at-risk/flow'),
  'sis-hit': () => import('./sis-hit/flow'),
  'interpol-notice-received': () => import('./interpol-notice-received/flow'),
  'message-received': () => import('./message-received/flow'),
  'colleague-calls': () => import('./colleague-calls/flow'),
  'ecris-notification-received': () => import('./ecris-notification-received/flow'),
  'record-reply-received': () => import('./record-reply-received/flow'),
  'certificate-received': () => import('./certificate-received/flow'),
  'request-received': () => import('./request-received/flow'),
  'request-from-third-state': () => import('./request-from-third-state/flow'),
  'person-or-lawyer-asks': () => import('./person-or-lawyer-asks/flow'),
  'others-ask': () => import('./others-ask/flow'),
  'may-i-share': () => import('./may-i-share/flow'),
};

export { createFlowMachine, type FlowContext, type FlowEvent } from './engine/create-flow-machine';
export { asksOf, type Flow, type Fork, type Step, type Target } from './engine/define-flow';
export { type Edge, type EdgeCondition, edgesOf } from './engine/edges';
export { factsAhead } from './engine/facts-ahead';
export { askedBy, handedOver } from './engine/hand-over';
export { type Replay, replay, type TrailEntry } from './engine/replay';
export { type FlowId, flowIds } from './ids';
