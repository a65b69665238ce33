import { months, tick } from './kinds';

/** The sentence, the measure, and the order behind an arrest. */
export const theSentence = {
  sentenceStatus: {
    kind: 'one',
    values: [
      'in-custody-nothing-follows',
      'in-custody-measure-follows',
      'measure-running',
      'sentence-over',
      'unlawfully-at-large',
      'not-final',
      'unknown',
    ],
  },
  measureKind: {
    kind: 'one',
    values: [
      'conditional-release',
      'probation',
      'suspended-sentence',
      'alternative-sanction',
      'psychiatric-order',
      'register-or-notification-duty',
      'civil-order',
      'none',
      'unknown',
    ],
  },
  measureDuration: { ...months([5, 6, 7]), orUnknown: true },
  measureRemaining: { ...months([5, 6, 7]), orUnknown: true },
  /** Lawful and ordinary residence there; if not, whether the person asked for that State and it agreed. */
  residence: {
    kind: 'one',
    values: ['lives-there', 'asked-and-agreed', 'asked-not-yet-agreed', 'not-asked-for', 'unknown'],
  },
  enforceableOrder: tick,
  sentenceImposed: { ...months([3, 4, 5, 6]), orUnknown: true },
} as const;
