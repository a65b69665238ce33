import type { FactName } from './facts';

/** Answers that name a text or a way: only these can claim what does not exist between two States on a day. */
export const factsThatNameAText = [
  'hitAlert',
  'hitWarrant',
  'noticeLaw',
  'messageAsks',
  'callText',
  'requestCameBy',
  'certificateKind',
] as const satisfies readonly FactName[];
