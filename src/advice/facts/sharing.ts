import { tick } from './kinds';

/** A planned disclosure: to whom, whose data, how much, and on what basis it would leave the Union. */
export const sharing = {
  shareReceiver: {
    kind: 'one',
    values: [
      'own-police',
      'own-probation-or-prison',
      'own-child-protection',
      'victim',
      'police-abroad',
      'probation-abroad',
      'outside-the-union',
      'europol',
      'employer-or-club',
      'family-or-partner',
      'press-or-public',
      'unknown',
    ],
  },
  /** The strictest condition on any part of it. */
  shareSource: {
    kind: 'one',
    values: [
      'own-data',
      'source-agrees',
      'source-not-asked',
      'record-reply',
      'sis-content',
      'source-refuses',
      'unknown',
    ],
  },
  shareSpecialData: { kind: 'one', values: ['none', 'strictly-necessary', 'more-than-needed', 'unknown'] },
  shareDataOfOthers: { kind: 'one', values: ['none', 'needed-to-protect-them', 'not-needed', 'unknown'] },
  shareTransferBasis: { kind: 'one', values: ['adequacy', 'safeguards', 'single-case', 'none', 'unknown'] },
  /** International protection, seen from the State that would receive. */
  shareStateOfOrigin: {
    kind: 'one',
    values: ['no-protection', 'protected-from-another-state', 'protected-from-that-state', 'unknown'],
  },
  shareIllTreatment: tick,
} as const;
