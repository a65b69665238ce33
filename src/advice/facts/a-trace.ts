import { tick } from './kinds';

/** What an unknown person left behind, and how far it was searched at home. */
export const aTrace = {
  traceKinds: { kind: 'many', values: ['dna', 'finger-or-palm', 'vehicle', 'face', 'other', 'unknown'] },
  traceSource: {
    kind: 'one',
    values: [
      'perpetrator-of-a-serious-crime',
      'perpetrator-of-another-offence',
      'somebody-who-was-there',
      'victim-or-witness',
      'unknown',
    ],
  },
  homeSearch: { kind: 'one', values: ['no-identity', 'identified', 'not-searched', 'unknown'] },
  /** One file on one offence stands behind the search. */
  singleCaseFile: tick,
} as const;
