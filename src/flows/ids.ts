/** Every flow by id, in the order of a list. Its folder, its words and the address of its page have the same name. */
export const flowIds = [
  'moving-or-travelling',
  'arrested-here',
  'concern-about-a-resident',
  'who-is-this',
  'work-with-children',
] as const;
export type FlowId = (typeof flowIds)[number];
