/** What came back from a criminal register, and what it is wanted for. */
export const theRecordReply = {
  recordReply: {
    kind: 'one',
    values: ['entries', 'no-entry', 'no-answer-yet', 'refused-or-limited', 'not-asked', 'unknown'],
  },
  recordReplyUse: {
    kind: 'one',
    values: ['as-asked', 'other-proceedings', 'other-purpose', 'warn-another-state', 'unknown'],
  },
  recordStatesLeft: { kind: 'one', values: ['some-not-asked', 'all-asked', 'unknown'] },
  recordIdentityBasis: { kind: 'one', values: ['prints', 'names-only', 'unknown'] },
  recordLimitPassed: { kind: 'one', values: ['not-yet', 'passed', 'unknown'] },
  recordRefusal: {
    kind: 'one',
    values: ['another-state-named', 'details-missing', 'their-law-bars', 'unknown'],
  },
} as const;
