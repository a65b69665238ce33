/** What came back from a criminal record so far. No answer is not an empty answer. */
export const theRecord = {
  recordReply: {
    kind: 'one',
    values: ['entries', 'no-entry', 'no-answer-yet', 'refused-or-limited', 'not-asked', 'unknown'],
  },
} as const;
