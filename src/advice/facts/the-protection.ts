import { tick } from './kinds';

/** Who is to be protected, where, and what that person wants. */
export const theProtection = {
  personToProtect: { kind: 'one', values: ['child', 'child-and-victim', 'victim', 'feared-person', 'unknown'] },
  /** Where the person who may do harm goes, seen from the State of the person to protect. */
  whereThePersonGoes: {
    kind: 'one',
    values: ['to-the-same-state', 'to-another-state', 'stays-here', 'unknown'],
  },
  protectedWish: { kind: 'one', values: ['wants-word', 'wants-none', 'not-asked', 'unknown'] },
  childDanger: { kind: 'one', values: ['serious-danger', 'some-concern', 'no-sign', 'unknown'] },
  /** Has a court or child protection at home taken or planned a measure for the child? */
  childMeasures: tick,
  childPlace: { kind: 'one', values: ['lives-there', 'moves-there', 'travels-with-the-person', 'unknown'] },
} as const;

/** A protection measure, and the protected person who moves. */
export const theProtectionMeasure = {
  protectedMove: { kind: 'one', values: ['lives-or-stays-there', 'has-decided', 'thinks-about-it', 'unknown'] },
  protectedPersonAsks: {
    kind: 'one',
    values: ['asks-after-warning', 'asks-not-yet-warned', 'does-not-ask', 'not-asked-yet', 'unknown'],
  },
  /** Does the person causing danger know the State? */
  otherPersonKnowsTheState: tick,
  protectionMeasure: {
    kind: 'one',
    values: ['criminal', 'civil', 'both', 'police-or-administrative', 'none', 'unknown'],
  },
  /** It bans places, contact or coming near. */
  protectionBan: tick,
  /** It was made known to the person causing the risk. */
  protectionMeasureKnown: tick,
  otherPersonSupervised: { kind: 'one', values: ['here', 'moved-abroad', 'no', 'unknown'] },
} as const;

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
