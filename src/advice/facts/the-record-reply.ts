/** What a record reply is wanted for, and what is open after it. What came back stands in `the-record`. */
export const theRecordReply = {
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
