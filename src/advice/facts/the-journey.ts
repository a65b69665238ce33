import { tick } from './kinds';

/** A journey outside the listed States: what limits it at home, and what lets data go there. */
export const theJourney = {
  travelLimits: {
    kind: 'one',
    values: [
      'journey-is-barred',
      'leave-is-needed',
      'a-limit-can-be-ordered',
      'notice-only',
      'none-possible',
      'unknown',
    ],
  },
  goesToStateFled: tick,
  /** Which of the three bases of a transfer outside the Union there is. */
  transferBasis: {
    kind: 'one',
    values: ['adequacy', 'binding-safeguards', 'own-assessment', 'derogation', 'none', 'unknown'],
  },
  receiverIsCompetent: tick,
  dataOwnersAgree: { kind: 'one', values: ['own-data-only', 'all-agreed', 'not-yet-asked', 'refused', 'unknown'] },
  graveRightsRiskThere: tick,
} as const;
