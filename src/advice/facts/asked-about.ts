/** Somebody outside asks about a person: who asks, what they bring, for which work, and which law could answer. */
export const askedAbout = {
  outsiderWho: {
    kind: 'one',
    values: [
      'employer',
      'club-or-volunteer-body',
      'landlord',
      'partner',
      'parent-or-guardian',
      'family-of-the-person',
      'neighbour',
      'press',
      'unknown',
    ],
  },
  outsiderBrings: { kind: 'one', values: ['a-question-only', 'a-worry', 'a-suspected-offence', 'unknown'] },
  outsiderWork: { kind: 'one', values: ['with-children-or-vulnerable', 'other-work', 'unknown'] },
  /** A national law that provides for telling private persons or bodies in such a case. */
  outsiderLaw: { kind: 'one', values: ['law-covers-this-case', 'no-such-law', 'unknown'] },
} as const;
