import { months } from './kinds';

/** Somebody is missing or sought: as what, what was tried at home, and how far an arrest has come. */
export const theSearch = {
  soughtAs: {
    kind: 'one',
    values: [
      'gone-from-a-sentence',
      'lost-under-supervision',
      'to-begin-a-sentence',
      'accused',
      'witness-or-to-be-served',
      'nothing-left',
      'unknown',
    ],
  },
  lookedAtHome: { kind: 'one', values: ['done', 'in-part', 'not-done', 'unknown'] },
  /** Before judgment the maximum penalty takes the place of the sentence imposed. */
  maximumPenalty: { ...months([11, 12, 23, 24]), orUnknown: true },
  arrestStage: {
    kind: 'one',
    values: ['not-circulated', 'circulated', 'arrested-there', 'no-longer-wanted', 'unknown'],
  },
} as const;
