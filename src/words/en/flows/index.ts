import type { FlowId } from '../../../flows';
import type { FlowWords } from '../../types';

/** The words of each flow, loaded by the page that runs it. */
export const loadFlowWords: Readonly<Record<FlowId, () => Promise<{ default: FlowWords }>>> = {
  'moving-or-travelling': () => import('./moving-or-travelling'),
  'leaving-custody': () => import('./leaving-custody'),
  'travel-outside-europe': () => import('./travel-outside-europe'),
  'whereabouts-unknown': () => import('./whereabouts-unknown'),
  'arrest-abroad': () => import('./arrest-abroad'),
  'released-before-trial': () => import('./released-before-trial'),
  'address-abroad': () => import('./address-abroad'),
  'victim-or-child-there': () => import('./victim-or-child-there'),
  'renew-correct-withdraw': () => import('./renew-correct-withdraw'),
  'national-comes-home': () => import('./national-comes-home'),
  'known-suspect': () => import('./known-suspect'),
  'unknown-trace': () => import('./unknown-trace'),
  'evidence-for-court': () => import('./evidence-for-court'),
  'child-abuse-online': () => import('./child-abuse-online'),
  'protected-person-moves': () => import('./protected-person-moves'),
  'missing-or-at-risk': () => import('./missing-or-at-risk'),
  'sis-hit': () => import('./sis-hit'),
  'interpol-notice-received': () => import('./interpol-notice-received'),
  'message-received': () => import('./message-received'),
  'colleague-calls': () => import('./colleague-calls'),
  'ecris-notification-received': () => import('./ecris-notification-received'),
  'record-reply-received': () => import('./record-reply-received'),
  'certificate-received': () => import('./certificate-received'),
  'request-received': () => import('./request-received'),
  'request-from-third-state': () => import('./request-from-third-state'),
  'person-or-lawyer-asks': () => import('./person-or-lawyer-asks'),
  'others-ask': () => import('./others-ask'),
  'may-i-share': () => import('./may-i-share'),
};
