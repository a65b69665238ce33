import type { FactName } from './facts';
import { theHit } from './facts/the-hit';
import type { MeasureId } from './measures';
import { aHit } from './measures/a-hit';

/**
 * Nobody is tipped off: measures and answers that speak of a covert check, an alert, an investigation or of keeping
 * something from the person. They stay off every sheet that the person could see.
 */
export const confidentialMeasures: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'sis-decision-note',
  'keep-the-person-from-knowing',
  'check-existing-alert',
  'ask-the-investigator-first',
  'intelligence-until-they-consent',
  'ask-for-alert-or-warrant',
  'schengen-channels-first',
  // Whatever goes with a hit speaks of an alert.
  ...aHit.ids,
]);

export const confidentialFacts: ReadonlySet<FactName> = new Set<FactName>([
  'existingAlertOrOrder',
  'liveInvestigation',
  'personMustNotKnow',
  // A notice is not told by whoever receives it.
  'noticeAsks',
  'noticeDoubt',
  'noticeLaw',
  'senderConditions',
  ...(Object.keys(theHit) as (keyof typeof theHit)[]),
]);
