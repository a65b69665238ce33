import type { MeasureId } from '../../advice';

/** Measures that many endings share, each with the answer that calls for it. */
export const ifMinor = { do: 'minor-extra-care', when: { fact: 'minorNowOrThen', is: ['yes'] } } as const;
export const ifProtected = {
  do: 'check-nothing-reaches-the-state-of-origin',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;
export const ifInvestigated = {
  do: 'ask-the-investigator-first',
  when: { fact: 'liveInvestigation', is: ['yes', 'unknown'] },
} as const;
export const ifAlerted = {
  do: 'check-existing-alert',
  when: { fact: 'existingAlertOrOrder', is: ['yes', 'unknown'] },
} as const;
export const ifVictim = { do: 'tell-victim-service', when: { fact: 'knownVictimOrChildThere', is: ['yes'] } } as const;
export const ifChild = {
  do: 'child-protection-at-home',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifSecret = {
  do: 'keep-the-person-from-knowing',
  when: { fact: 'personMustNotKnow', is: ['yes', 'unknown'] },
} as const;
export const ifForeignData = {
  do: 'ask-the-source',
  when: { fact: 'dataSources', is: ['another-state', 'ecris', 'europol', 'intelligence', 'unknown'] },
} as const;
export const ifHealth = {
  do: 'health-data-only-if-strictly-necessary',
  when: { fact: 'dataSources', is: ['health'] },
} as const;
export const ifApproval = {
  do: 'court-or-prosecutor-approval',
  when: { rule: 'approval-is-needed-at-home', is: ['yes'] },
} as const;
export const ifNotSender = {
  do: 'hand-over-sheet',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;
export const ifChildInTheCase = {
  do: 'tell-child-protection-today',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifOtherInquiry = {
  do: 'settle-with-the-other-inquiry',
  when: { fact: 'liveInvestigation', is: ['yes', 'unknown'] },
} as const;
export const ifPoliceSend = {
  do: 'hand-the-request-to-the-police',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;
export const ifMeasure = { do: 'plan-end-date', when: { rule: 'a-measure-runs-or-follows', is: ['yes'] } } as const;
export const ifTrip = {
  do: 'decide-on-the-trip',
  when: { rule: 'a-measure-runs-or-follows', is: ['yes', 'unknown'] },
} as const;
export const ifNewOffence = {
  do: 'prosecutor-opens-the-request',
  when: { fact: 'newOffenceSuspected', is: ['yes'] },
} as const;
export const ifUncertain = { do: 'identity-first', when: { fact: 'citizenship', is: ['unknown'] } } as const;
export const ifOutsideEurope = {
  do: 'check-the-transfer-conditions',
  when: { rule: 'the-journey-leaves-the-listed-states', is: ['yes'] },
} as const;

/** Stands while the supervision can be moved to one of the States, or while that is still to be found out. */
const whileItMoves = (does: MeasureId) => ({ do: does, whileServed: 'move-supervision' }) as const;
export const ifItMoves = {
  lookUp: whileItMoves('look-up-declaration'),
  translate: whileItMoves('translate-the-certificate'),
  supervise: whileItMoves('keep-supervising-until-recognised'),
  report: whileItMoves('report-under-fd-2008-947'),
} as const;
/** Without a transfer the supervision stays, whatever else goes out. */
export const untilItMoves = {
  need: 'move-supervision',
  served: 'supervision-stays-until-recognised',
  otherwise: 'supervision-stays-with-you',
} as const;

export const beforeTelling = [
  ifApproval,
  'proportionality-note',
  'facts-apart-from-assessment',
  ifForeignData,
  ifHealth,
  ifMinor,
  ifSecret,
  'sis-decision-note',
] as const;
export const afterTelling = ['ask-for-receipt-and-owner', 'diarise-review', 'correct-or-withdraw', ifMeasure] as const;
export const atHomeAlways = [ifInvestigated, ifProtected, ifAlerted, ifVictim, ifNewOffence, ifUncertain] as const;
