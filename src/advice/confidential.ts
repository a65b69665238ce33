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
  'compare-prints-at-home-and-in-sis',
  'hit-on-an-alert-goes-to-sirene',
]);

export const confidentialFacts: ReadonlySet<FactName> = new Set<FactName>([
  'existingAlertOrOrder',
  'liveInvestigation',
  'personMustNotKnow',
]);
