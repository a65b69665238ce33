/** Every flow by id, in the order of a list. Its folder, its words and the address of its page have the same name. */
export const flowIds = [
  'moving-or-travelling',
  'may-i-share',
  'request-from-third-state',
  'person-or-lawyer-asks',
  'others-ask',
] as const;
export type FlowId = (typeof flowIds)[number];
