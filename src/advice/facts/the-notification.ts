import { tick } from './kinds';

/** A conviction abroad was notified: what it says, and what somebody wants with it. */
export const theNotification = {
  notificationKind: { kind: 'one', values: ['new-conviction', 'change-or-deletion', 'unknown'] },
  notificationOwnNational: tick,
  notificationMarked: tick,
  notificationSerious: tick,
  notificationUse: {
    kind: 'one',
    values: ['own-proceedings', 'manage-risk', 'vetting', 'send-it-abroad', 'none', 'unknown'],
  },
} as const;
