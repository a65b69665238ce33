import { tick } from './kinds';

/** A hit on a SIS alert: which alert, what can be done, and what else is wanted of it. */
export const theHit = {
  hitMoment: { kind: 'one', values: ['now', 'later'] },
  hitAlert: {
    kind: 'one',
    values: [
      'arrest',
      'missing-or-protect',
      'judicial-procedure',
      'discreet-check',
      'inquiry-check',
      'specific-check',
      'object',
      'unknown-prints',
      'refusal-of-entry',
      'return',
      'not-from-sis',
      'unknown',
    ],
  },
  hitWarrant: { kind: 'one', values: ['european-arrest-warrant', 'extradition', 'unknown'] },
  hitArrest: { kind: 'one', values: ['can-be-made', 'flagged-or-barred', 'unknown'] },
  hitFoundPerson: { kind: 'one', values: ['child', 'adult', 'unknown'] },
  hitKeptFromTravel: tick,
  hitImmediateAction: tick,
  /** A reason under national law that has nothing to do with the alert. */
  hitOwnReason: tick,
  hitCheckAllowed: { kind: 'one', values: ['search', 'questions-only', 'neither', 'unknown'] },
  hitPlace: { kind: 'one', values: ['entry', 'inside', 'leaving', 'unknown'] },
  hitPermit: { kind: 'one', values: ['ours', 'another-state', 'none', 'unknown'] },
  hitFurtherUse: {
    kind: 'one',
    values: [
      'keep-a-note',
      'case-of-our-own',
      'tell-another-service',
      'third-state-or-interpol',
      'the-person-asks',
      'unknown',
    ],
  },
} as const;
