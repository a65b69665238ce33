import { tick } from './kinds';

/** Something sent earlier, and what has happened since. */
export const whatWasSent = {
  sentKind: {
    kind: 'one',
    values: [
      'police-message',
      'check-alert',
      'entry-or-return-alert',
      'arrest-alert',
      'interpol-circulation',
      'supervision-transfer',
      'sentence-transfer',
      'protection-order',
      'unknown',
    ],
  },
  sentEvent: {
    kind: 'one',
    values: [
      'review-due',
      'new-facts',
      'data-wrong',
      'reason-gone',
      'supervision-ended',
      'person-found',
      'hit-or-report',
      'nothing-came-back',
      'person-asks',
      'unknown',
    ],
  },
  reasonStillStands: tick,
  wrongDataOwner: { kind: 'one', values: ['own', 'received-from-another-state', 'alert-of-another-state', 'unknown'] },
} as const;
