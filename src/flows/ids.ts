/** Every flow by id, in the order of a list. Its folder, its words and the address of its page have the same name. */
export const flowIds = [
  'moving-or-travelling',
  'record-reply-received',
  'request-received',
  'certificate-received',
  'ecris-notification-received',
] as const;
export type FlowId = (typeof flowIds)[number];
