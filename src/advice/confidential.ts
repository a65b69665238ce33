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
  'warning-markers-in-the-alert',
  'delete-the-check-alert-first',
  'national-file-only-outside-sis',
  'act-on-the-hit',
  'withdraw-what-has-no-order',
  'nordic-warrant-instead',
  'milder-than-an-arrest',
  'danger-is-a-file-of-its-own',
  'no-victim-data-in-alerts',
  'use-the-address-at-once',
  'withdraw-everything-today',
  'confirm-each-withdrawal',
  'ask-or-tell',
  'three-questions-about-the-address',
  'household-data-apart',
  'answer-is-police-information',
]);

export const confidentialFacts: ReadonlySet<FactName> = new Set<FactName>([
  'existingAlertOrOrder',
  'liveInvestigation',
  'personMustNotKnow',
  'arrestStage',
]);
