/** The person, or a lawyer, asks what is held. Nothing here asks whether anything is held: the answer would show it. */
export const rightsOfThePerson = {
  rightAskedBy: {
    kind: 'one',
    values: ['the-person', 'lawyer-with-authority', 'lawyer-without-authority', 'somebody-else', 'unknown'],
  },
  rightAskedFor: {
    kind: 'one',
    values: [
      'what-is-held',
      'whether-an-alert-exists',
      'correct-or-erase',
      'criminal-record',
      'case-file',
      'interpol-files',
      'europol-files',
      'unknown',
    ],
  },
  answersForController: { kind: 'one', values: ['yes', 'no', 'unknown'] },
  askerIdentity: { kind: 'one', values: ['checked', 'not-checked', 'unknown'] },
  accessSource: { kind: 'one', values: ['own-data', 'source-heard', 'source-not-heard', 'unknown'] },
  accessLimit: { kind: 'one', values: ['no-reason', 'reason-and-law', 'unknown'] },
  correctionFinding: {
    kind: 'one',
    values: ['wrong-or-unlawful', 'truth-not-to-be-found', 'right-and-lawful', 'unknown'],
  },
} as const;
