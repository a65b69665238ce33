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
  // Where somebody is protected, and the alerts that protect
  'two-messages',
  'message-names-no-place',
  'offer-news-of-release',
  'weigh-a-move-without-an-order',
  'safe-address-for-notices',
  'refuge-stays-secret',
  'apply-for-the-travel-decision',
  'decision-note-for-the-alert',
  'alert-is-on-the-protected',
  'nothing-from-sis-goes-outside',
  'review-the-alert-within-a-year',
  'delete-the-alert-when-safe',
  // A question abroad
  'questions-for-their-police',
  'local-unit-looks-with-moderation',
  'answer-a-notice-that-came',
  'leave-out-what-the-source-bars',
  'no-arrest-on-a-notice-alone',
  'refuse-without-reasons-that-tell',
  'check-protection-and-ill-treatment',
  'hear-the-source',
  'sirene-hears-the-state-of-the-alert',
  'alert-that-looks-wrong',
  'weigh-the-limit',
  'same-sentence-for-all',
  'keep-the-reasons-on-file',
  'review-the-limit',
  'name-the-urgency',
  'settle-with-the-other-inquiry',
  'tell-the-court-what-is-outstanding',
  'grade-for-europol',
  'prosecutor-signs-for-evidence',
  'note-why-the-marks-fit',
  'keep-the-order-confidential',
  'tell-the-person-of-the-data',
  'tell-who-supervises-later',
]);

export const confidentialFacts: ReadonlySet<FactName> = new Set<FactName>([
  'existingAlertOrOrder',
  'liveInvestigation',
  'personMustNotKnow',
  'personToProtect',
  'protectedWish',
  'otherPersonKnowsTheState',
  'returnConcern',
  'fearedPersonWith',
  'travelRiskKind',
  'travelRiskShows',
  'travelStopDecision',
  'shareSource',
  'accessSource',
  'accessLimit',
  'objectiveReasons',
  'urgencyGround',
  'listedCrime',
  'proceedingsOpen',
  'providerHoldsData',
  'wordCameFrom',
]);
