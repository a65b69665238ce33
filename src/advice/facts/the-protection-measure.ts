import { tick } from './kinds';

/** A protection measure, and the protected person who moves. */
export const theProtectionMeasure = {
  protectedMove: { kind: 'one', values: ['lives-or-stays-there', 'has-decided', 'thinks-about-it', 'unknown'] },
  protectedPersonAsks: {
    kind: 'one',
    values: ['asks-after-warning', 'asks-not-yet-warned', 'does-not-ask', 'not-asked-yet', 'unknown'],
  },
  /** Does the person causing danger know the State? */
  otherPersonKnowsTheState: tick,
  protectionMeasure: {
    kind: 'one',
    values: ['criminal', 'civil', 'both', 'police-or-administrative', 'none', 'unknown'],
  },
  /** It bans places, contact or coming near. */
  protectionBan: tick,
  /** It was made known to the person causing the risk. */
  protectionMeasureKnown: tick,
  otherPersonSupervised: { kind: 'one', values: ['here', 'moved-abroad', 'no', 'unknown'] },
} as const;
