/** Abuse of children online: what was found, how the child is, and where the word came from. */
export const abuseOnline = {
  abuseMaterial: {
    kind: 'many',
    values: ['images-or-videos', 'account-or-address', 'contact-with-a-child', 'unknown'],
  },
  childSituation: {
    kind: 'one',
    values: ['identified-and-safe', 'identified-and-not-safe', 'not-identified', 'unknown'],
  },
  wordCameFrom: { kind: 'one', values: ['found-here', 'from-abroad', 'unknown'] },
} as const;
