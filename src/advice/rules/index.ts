/** Every rule by id. A rule has one home; flow, check, view, table and paper refer to it by this name. */
import type { Rule } from '../rule';
import { aCaseRunsInSeveralStates } from './a-case-runs-in-several-states';
import { aCaseStandsBehindIt } from './a-case-stands-behind-it';
import { aCheckAlertWasEntered } from './a-check-alert-was-entered';
import { aChildThereIsAtRisk } from './a-child-there-is-at-risk';
import { aCivilBanProtects } from './a-civil-ban-protects';
import { aCourtMustAgreeFirst } from './a-court-must-agree-first';
import { aCriminalBanProtects } from './a-criminal-ban-protects';
import { aCustodialSentenceIsToBeServedThere } from './a-custodial-sentence-is-to-be-served-there';
import { aDecisionToStopTravelExists } from './a-decision-to-stop-travel-exists';
import { aFaceIsToBeCompared } from './a-face-is-to-be-compared';
import { aGroundToRefuseExists } from './a-ground-to-refuse-exists';
import { aLawProvidesForTellingOutsiders } from './a-law-provides-for-telling-outsiders';
import { aMajorEventIsNamed } from './a-major-event-is-named';
import { aMeasureRunsOrFollows } from './a-measure-runs-or-follows';
import { aMessageWasSent } from './a-message-was-sent';
import { aPersonIsMissing } from './a-person-is-missing';
import { aPersonToProtectIsMissingOrAtRisk } from './a-person-to-protect-is-missing-or-at-risk';
import { aProcedureNeedsTheWhereabouts } from './a-procedure-needs-the-whereabouts';
import { aProtectedPersonAsks } from './a-protected-person-asks';
import { aProviderHoldsTheData } from './a-provider-holds-the-data';
import { aResidenceDecisionNeedsTheRecord } from './a-residence-decision-needs-the-record';
import { aReturnDecisionExists } from './a-return-decision-exists';
import { aSingleCaseNeedsTheSearch } from './a-single-case-needs-the-search';
import { aStateOutsideEcrisMayHoldARecord } from './a-state-outside-ecris-may-hold-a-record';
import { aSupervisionOrderBeforeTrialRuns } from './a-supervision-order-before-trial-runs';
import { aTraceCanBeCompared } from './a-trace-can-be-compared';
import { aTransferBasisExists } from './a-transfer-basis-exists';
import { aVehicleIsKnown } from './a-vehicle-is-known';
import { aVictimMayWantNews } from './a-victim-may-want-news';
import { anAnswerIsDueInEightHours } from './an-answer-is-due-in-eight-hours';
import { anAnswerIsDueInSevenDays } from './an-answer-is-due-in-seven-days';
import { anAnswerIsDueInThreeDays } from './an-answer-is-due-in-three-days';
import { anEnforceableOrderExists } from './an-enforceable-order-exists';
import { anObjectIsSought } from './an-object-is-sought';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from './an-offence-is-investigated-or-serious-harm-is-likely';
import { anotherUnitSentIt } from './another-unit-sent-it';
import { approvalIsNeededAtHome } from './approval-is-needed-at-home';
import { assessmentFindsSeriousHarmLikely } from './assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from './assessment-is-current';
import { dnaIsToBeCompared } from './dna-is-to-be-compared';
import { evidenceIsNeededForACase } from './evidence-is-needed-for-a-case';
import { harmIsImminent } from './harm-is-imminent';
import { homeLawLetsItPassOn } from './home-law-lets-it-pass-on';
import { identityIsEstablished } from './identity-is-established';
import { imagesOfChildAbuseAreToBeCompared } from './images-of-child-abuse-are-to-be-compared';
import { itIsAProtectionOrder } from './it-is-a-protection-order';
import { itIsWithinTheRemitOfEuropol } from './it-is-within-the-remit-of-europol';
import { judgmentIsFinal } from './judgment-is-final';
import { littleOfTheMeasureIsLeft } from './little-of-the-measure-is-left';
import { marksFitAnAlert } from './marks-fit-an-alert';
import { measureBeforeTrialIsOfAKindThatMoves } from './measure-before-trial-is-of-a-kind-that-moves';
import { measureIsOfAKindThatMoves } from './measure-is-of-a-kind-that-moves';
import { measureLastsUnderSixMonths } from './measure-lasts-under-six-months';
import { nordicLawMovesTheMeasureOrSentence } from './nordic-law-moves-the-measure-or-sentence';
import { nothingSpeaksAgainstTheNotice } from './nothing-speaks-against-the-notice';
import { objectiveReasonsPointThere } from './objective-reasons-point-there';
import { onlyWhatIsNeededGoes } from './only-what-is-needed-goes';
import { penaltyIsHighEnoughForARedNotice } from './penalty-is-high-enough-for-a-red-notice';
import { penaltyIsHighEnoughForAWarrant } from './penalty-is-high-enough-for-a-warrant';
import { personGoesToLiveThere } from './person-goes-to-live-there';
import { personHasGone } from './person-has-gone';
import { personIsAThirdCountryNational } from './person-is-a-third-country-national';
import { personLivesThereLawfully } from './person-lives-there-lawfully';
import { personLivesThereLawfullyOrThatStateAgrees } from './person-lives-there-lawfully-or-that-state-agrees';
import { policeInformationServesThePurpose } from './police-information-serves-the-purpose';
import { printsAreToBeCompared } from './prints-are-to-be-compared';
import { printsOrTracesAreToBeCompared } from './prints-or-traces-are-to-be-compared';
import { proceedingsAreToMove } from './proceedings-are-to-move';
import { purposeIsInvestigationOrProsecution } from './purpose-is-investigation-or-prosecution';
import { purposeIsToCarryOutASentence } from './purpose-is-to-carry-out-a-sentence';
import { purposeIsToPreventHarm } from './purpose-is-to-prevent-harm';
import { purposeIsToProtectSomebody } from './purpose-is-to-protect-somebody';
import { readerMaySendPoliceInformation } from './reader-may-send-police-information';
import { readerWorksOnTheCase } from './reader-works-on-the-case';
import { requestCameToTheSpoc } from './request-came-to-the-spoc';
import { seriousHarmIsLikely } from './serious-harm-is-likely';
import { sightingsAreNeededToCarryOutASentence } from './sightings-are-needed-to-carry-out-a-sentence';
import { sisDataOfAnotherStateLookWrong } from './sis-data-of-another-state-look-wrong';
import { sixMonthsAreLeftToServe } from './six-months-are-left-to-serve';
import { supervisionCanMove } from './supervision-can-move';
import { suspectReturnsHomeOrThatStateAgrees } from './suspect-returns-home-or-that-state-agrees';
import { thatStateIsNotTheOneFled } from './that-state-is-not-the-one-fled';
import { thatStateIsTheStateOfNationality } from './that-state-is-the-state-of-nationality';
import { thatStateMayTakeOverTheSentence } from './that-state-may-take-over-the-sentence';
import { thatStateProbablyHoldsIt } from './that-state-probably-holds-it';
import { theCaseIsToPreventAnOffence } from './the-case-is-to-prevent-an-offence';
import { theCertificateCanBeRecognised } from './the-certificate-can-be-recognised';
import { theDestinationCanBeNamed } from './the-destination-can-be-named';
import { theDestinationIsNoStateOfNationality } from './the-destination-is-no-state-of-nationality';
import { theIndexCoversThePerson } from './the-index-covers-the-person';
import { theJourneyCanBeLimitedAtHome } from './the-journey-can-be-limited-at-home';
import { theJourneyLeavesTheListedStates } from './the-journey-leaves-the-listed-states';
import { theMeasureHasToBeAdapted } from './the-measure-has-to-be-adapted';
import { theOutsideReceiverIsSafe } from './the-outside-receiver-is-safe';
import { thePersonAndBothStatesAgree } from './the-person-and-both-states-agree';
import { thePersonConsentsOrNeedNot } from './the-person-consents-or-need-not';
import { thePersonToProtectIsAChild } from './the-person-to-protect-is-a-child';
import { thePrintsMayBeCompared } from './the-prints-may-be-compared';
import { theReaderKeepsTheRegister } from './the-reader-keeps-the-register';
import { theReasonStillStands } from './the-reason-still-stands';
import { theReceiverIsAVictim } from './the-receiver-is-a-victim';
import { theReceiverIsEuropol } from './the-receiver-is-europol';
import { theReceiverIsInAnotherState } from './the-receiver-is-in-another-state';
import { theReceiverIsNoAuthority } from './the-receiver-is-no-authority';
import { theReceiverIsOutsideTheUnion } from './the-receiver-is-outside-the-union';
import { theRecordServesProceedings } from './the-record-serves-proceedings';
import { theReplyShowsEntries } from './the-reply-shows-entries';
import { theRiskIsOneThatStopsTravel } from './the-risk-is-one-that-stops-travel';
import { theSafeguardsAreMet } from './the-safeguards-are-met';
import { theSentenceCanMove } from './the-sentence-can-move';
import { theSourceLetsItGo } from './the-source-lets-it-go';
import { theStateOfOriginMayLearn } from './the-state-of-origin-may-learn';
import { theTransferConditionsAreMet } from './the-transfer-conditions-are-met';
import { tracesOfAnUnknownPersonExist } from './traces-of-an-unknown-person-exist';
import { travelCannotBeForeseen } from './travel-cannot-be-foreseen';
import { worldWideCirculationIsSafeForThePerson } from './world-wide-circulation-is-safe-for-the-person';

const list = [
  aCaseRunsInSeveralStates,
  aCaseStandsBehindIt,
  aCheckAlertWasEntered,
  aChildThereIsAtRisk,
  aCivilBanProtects,
  aCourtMustAgreeFirst,
  aCriminalBanProtects,
  aCustodialSentenceIsToBeServedThere,
  aDecisionToStopTravelExists,
  aFaceIsToBeCompared,
  aGroundToRefuseExists,
  aLawProvidesForTellingOutsiders,
  aMajorEventIsNamed,
  aMeasureRunsOrFollows,
  aMessageWasSent,
  aPersonIsMissing,
  aPersonToProtectIsMissingOrAtRisk,
  aProcedureNeedsTheWhereabouts,
  aProtectedPersonAsks,
  aProviderHoldsTheData,
  aResidenceDecisionNeedsTheRecord,
  aReturnDecisionExists,
  aSingleCaseNeedsTheSearch,
  aStateOutsideEcrisMayHoldARecord,
  aSupervisionOrderBeforeTrialRuns,
  aTraceCanBeCompared,
  aTransferBasisExists,
  aVehicleIsKnown,
  aVictimMayWantNews,
  anAnswerIsDueInEightHours,
  anAnswerIsDueInSevenDays,
  anAnswerIsDueInThreeDays,
  anEnforceableOrderExists,
  anObjectIsSought,
  anOffenceIsInvestigatedOrSeriousHarmIsLikely,
  anotherUnitSentIt,
  approvalIsNeededAtHome,
  assessmentFindsSeriousHarmLikely,
  assessmentIsCurrent,
  dnaIsToBeCompared,
  evidenceIsNeededForACase,
  harmIsImminent,
  homeLawLetsItPassOn,
  identityIsEstablished,
  imagesOfChildAbuseAreToBeCompared,
  itIsAProtectionOrder,
  itIsWithinTheRemitOfEuropol,
  judgmentIsFinal,
  littleOfTheMeasureIsLeft,
  marksFitAnAlert,
  measureBeforeTrialIsOfAKindThatMoves,
  measureIsOfAKindThatMoves,
  measureLastsUnderSixMonths,
  nordicLawMovesTheMeasureOrSentence,
  nothingSpeaksAgainstTheNotice,
  objectiveReasonsPointThere,
  onlyWhatIsNeededGoes,
  penaltyIsHighEnoughForARedNotice,
  penaltyIsHighEnoughForAWarrant,
  personGoesToLiveThere,
  personHasGone,
  personIsAThirdCountryNational,
  personLivesThereLawfully,
  personLivesThereLawfullyOrThatStateAgrees,
  policeInformationServesThePurpose,
  printsAreToBeCompared,
  printsOrTracesAreToBeCompared,
  proceedingsAreToMove,
  purposeIsInvestigationOrProsecution,
  purposeIsToCarryOutASentence,
  purposeIsToPreventHarm,
  purposeIsToProtectSomebody,
  readerMaySendPoliceInformation,
  readerWorksOnTheCase,
  requestCameToTheSpoc,
  seriousHarmIsLikely,
  sightingsAreNeededToCarryOutASentence,
  sisDataOfAnotherStateLookWrong,
  sixMonthsAreLeftToServe,
  supervisionCanMove,
  suspectReturnsHomeOrThatStateAgrees,
  thatStateIsNotTheOneFled,
  thatStateIsTheStateOfNationality,
  thatStateMayTakeOverTheSentence,
  thatStateProbablyHoldsIt,
  theCaseIsToPreventAnOffence,
  theCertificateCanBeRecognised,
  theDestinationCanBeNamed,
  theDestinationIsNoStateOfNationality,
  theIndexCoversThePerson,
  theJourneyCanBeLimitedAtHome,
  theJourneyLeavesTheListedStates,
  theMeasureHasToBeAdapted,
  theOutsideReceiverIsSafe,
  thePersonAndBothStatesAgree,
  thePersonConsentsOrNeedNot,
  thePersonToProtectIsAChild,
  thePrintsMayBeCompared,
  theReaderKeepsTheRegister,
  theReasonStillStands,
  theReceiverIsAVictim,
  theReceiverIsEuropol,
  theReceiverIsInAnotherState,
  theReceiverIsNoAuthority,
  theReceiverIsOutsideTheUnion,
  theRecordServesProceedings,
  theReplyShowsEntries,
  theRiskIsOneThatStopsTravel,
  theSafeguardsAreMet,
  theSentenceCanMove,
  theSourceLetsItGo,
  theStateOfOriginMayLearn,
  theTransferConditionsAreMet,
  tracesOfAnUnknownPersonExist,
  travelCannotBeForeseen,
  worldWideCirculationIsSafeForThePerson,
] as const;

export type RuleId = (typeof list)[number]['id'];
export const ruleIds = list.map(({ id }) => id) as readonly RuleId[];
export const rules = Object.fromEntries(list.map((one) => [one.id, one])) as unknown as Readonly<
  Record<RuleId, Rule<RuleId>>
>;
