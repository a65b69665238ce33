import type { FactName } from './facts';
import type { MeasureId } from './measures';

/**
 * Nobody is tipped off: measures and answers that speak of a covert check, an alert, an investigation or of keeping
 * something from the person. They stay off every sheet that the person could see.
 */
export const confidentialMeasures: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'sis-decision-note',
  'keep-the-person-from-knowing',
  'check-existing-alert',
  'ask-the-investigator-first',
  'pass-remarks-to-police',
  'renew-the-alert-on-record',
  'look-through-hits-of-the-year',
  'have-the-alert-corrected',
  'tell-the-state-of-the-alert',
  'delete-the-alert',
  'renew-the-circulation-with-reasons',
  'correct-through-the-bureau',
  'withdraw-through-the-bureau',
  'review-it-without-supervision',
  'ask-what-protects-now',
  'read-it-today',
  'name-who-acts-on-the-hit',
  'keep-the-hit-to-its-purpose',
  'data-desk-answers',
]);

export const confidentialFacts: ReadonlySet<FactName> = new Set<FactName>([
  'existingAlertOrOrder',
  'liveInvestigation',
  'personMustNotKnow',
  'sentKind',
  'sentEvent',
]);
