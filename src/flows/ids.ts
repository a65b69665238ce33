/** Every flow by id, in the order of a list. Its folder, its words and the address of its page have the same name. */
export const flowIds = [
  'moving-or-travelling',
  'victim-or-child-there',
  'national-comes-home',
  'known-suspect',
  'unknown-trace',
  'evidence-for-court',
  'child-abuse-online',
  'protected-person-moves',
  'missing-or-at-risk',
  'ecris-notification-received',
  'record-reply-received',
  'certificate-received',
  'request-received',
  'request-from-third-state',
  'person-or-lawyer-asks',
  'others-ask',
  'may-i-share',
] as const;
export type FlowId = (typeof flowIds)[number];
