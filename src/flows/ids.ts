/** Every flow by id, in the order of a list. Its folder, its words and the address of its page have the same name. */
export const flowIds = [
  'moving-or-travelling',
  'victim-or-child-there',
  'protected-person-moves',
  'missing-or-at-risk',
  'national-comes-home',
  'may-i-share',
  'request-from-third-state',
  'person-or-lawyer-asks',
  'others-ask',
] as const;
export type FlowId = (typeof flowIds)[number];
