import { tick } from './kinds';

/** Somebody to protect is missing, or is to be kept from travelling. */
export const theMissing = {
  soughtPerson: { kind: 'one', values: ['child', 'vulnerable-adult', 'other-adult', 'unknown'] },
  soughtSituation: { kind: 'one', values: ['missing', 'at-risk-if-travelling', 'unknown'] },
  /** Could a person convicted of a serious violent or sexual offence be with him or her? */
  fearedPersonWith: tick,
  missingReason: {
    kind: 'one',
    values: ['no-sign', 'taken-or-lured', 'left-out-of-fear', 'left-freely', 'unknown'],
  },
  travelRiskKind: {
    kind: 'one',
    values: [
      'trafficking',
      'gender-based-violence',
      'terrorism-or-armed-groups',
      'abduction-by-relative',
      'other-worry',
      'unknown',
    ],
  },
  /** Concrete and apparent; for an abduction imminent too. */
  travelRiskShows: tick,
  travelStopDecision: { kind: 'one', values: ['taken', 'applied-for', 'none', 'unknown'] },
} as const;
