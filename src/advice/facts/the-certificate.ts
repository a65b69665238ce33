import { tick } from './kinds';

/** A certificate from a judicial authority abroad: which one, whose it is, and what stands against it. */
export const theCertificate = {
  certificateKind: {
    kind: 'one',
    values: [
      'probation-measure',
      'prison-sentence',
      'supervision-order',
      'protection-order',
      'something-else',
      'unknown',
    ],
  },
  certificateDesk: { kind: 'one', values: ['we-decide', 'others-decide', 'unknown'] },
  certificateState: { kind: 'one', values: ['complete', 'incomplete-or-wrong', 'unknown'] },
  certificateTie: { kind: 'one', values: ['has-the-tie', 'our-consent-is-needed', 'no-tie', 'unknown'] },
  certificateGround: { kind: 'one', values: ['none-seen', 'seen', 'unknown'] },
  certificateFit: { kind: 'one', values: ['fits', 'has-to-be-adapted', 'cannot-be-carried-out', 'unknown'] },
  protectedPersonWarned: tick,
} as const;
