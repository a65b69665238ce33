/** Somebody outside asks about a person: who asks, for what, and which law could answer. */
export const askedAbout = {
  /** A national law that provides for telling private persons or bodies in such a case. */
  outsiderLaw: { kind: 'one', values: ['law-covers-this-case', 'no-such-law', 'unknown'] },
} as const;
