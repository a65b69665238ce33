import { tick } from './kinds';

/** Measures instead of detention before trial: where the case stands, what was ordered, what the person agreed to. */
export const beforeTrial = {
  preTrialStage: {
    kind: 'one',
    values: [
      'measures-ordered',
      'being-considered',
      'recognised-there',
      'breached-or-gone',
      'no-measures',
      'convicted',
      'unknown',
    ],
  },
  preTrialMeasures: {
    kind: 'many',
    values: [
      'tell-new-address',
      'places',
      'limits-on-leaving',
      'reporting',
      'no-contact',
      'notified-kind',
      'electronic-monitoring',
      'other',
      'unknown',
    ],
  },
  /** Told of the measures, the person agrees to go back to the State where he or she lives. */
  agreesToReturn: tick,
} as const;
