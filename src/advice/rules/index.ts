/** Every rule by id. A rule has one home; flow, check, view, table and paper refer to it by this name. */
import type { Rule } from '../rule';
import { aCaseRunsInSeveralStates } from './a-case-runs-in-several-states';
import { aCaseStandsBehindIt } from './a-case-stands-behind-it';
import { aChildThereIsAtRisk } from './a-child-there-is-at-risk';
import { aCustodialSentenceIsToBeServedThere } from './a-custodial-sentence-is-to-be-served-there';
import { aMajorEventIsNamed } from './a-major-event-is-named';
import { aMeasureRunsOrFollows } from './a-measure-runs-or-follows';
import { aPersonToProtectIsMissingOrAtRisk } from './a-person-to-protect-is-missing-or-at-risk';
import { aProcedureNeedsTheWhereabouts } from './a-procedure-needs-the-whereabouts';
import { aProtectedPersonAsks } from './a-protected-person-asks';
import { aProviderHoldsTheData } from './a-provider-holds-the-data';
import { aResidenceDecisionNeedsTheRecord } from './a-residence-decision-needs-the-record';
import { aReturnDecisionExists } from './a-return-decision-exists';
import { aSingleCaseNeedsTheSearch } from './a-single-case-needs-the-search';
import { aStateOutsideEcrisMayHoldARecord } from './a-state-outside-ecris-may-hold-a-record';
import { aSupervisionOrderBeforeTrialRuns } from './a-supervision-order-before-trial-runs';
import { anEnforceableOrderExists } from './an-enforceable-order-exists';
import { anObjectIsSought } from './an-object-is-sought';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from './an-offence-is-investigated-or-serious-harm-is-likely';
import { approvalIsNeededAtHome } from './approval-is-needed-at-home';
import { assessmentFindsSeriousHarmLikely } from './assessment-finds-serious-harm-likely';
import { assessmentIsCurrent } from './assessment-is-current';
import { evidenceIsNeededForACase } from './evidence-is-needed-for-a-case';
import { harmIsImminent } from './harm-is-imminent';
import { homeLawLetsItPassOn } from './home-law-lets-it-pass-on';
import { identityIsEstablished } from './identity-is-established';
import { imagesOfChildAbuseAreToBeCompared } from './images-of-child-abuse-are-to-be-compared';
import { itIsWithinTheRemitOfEuropol } from './it-is-within-the-remit-of-europol';
import { judgmentIsFinal } from './judgment-is-final';
import { littleOfTheMeasureIsLeft } from './little-of-the-measure-is-left';
import { measureIsOfAKindThatMoves } from './measure-is-of-a-kind-that-moves';
import { measureLastsUnderSixMonths } from './measure-lasts-under-six-months';
import { personGoesToLiveThere } from './person-goes-to-live-there';
import { personHasGone } from './person-has-gone';
import { personIsAThirdCountryNational } from './person-is-a-third-country-national';
import { personLivesThereLawfully } from './person-lives-there-lawfully';
import { personLivesThereLawfullyOrThatStateAgrees } from './person-lives-there-lawfully-or-that-state-agrees';
import { policeInformationServesThePurpose } from './police-information-serves-the-purpose';
import { printsOrTracesAreToBeCompared } from './prints-or-traces-are-to-be-compared';
import { proceedingsAreToMove } from './proceedings-are-to-move';
import { purposeIsInvestigationOrProsecution } from './purpose-is-investigation-or-prosecution';
import { readerMaySendPoliceInformation } from './reader-may-send-police-information';
import { sentenceIsFourMonthsOrMore } from './sentence-is-four-months-or-more';
import { sentenceIsSixMonthsOrMore } from './sentence-is-six-months-or-more';
import { seriousHarmIsLikely } from './serious-harm-is-likely';
import { supervisionCanMove } from './supervision-can-move';
import { thatStateProbablyHoldsIt } from './that-state-probably-holds-it';
import { theCaseIsToPreventAnOffence } from './the-case-is-to-prevent-an-offence';
import { theIndexCoversThePerson } from './the-index-covers-the-person';
import { thePrintsMayBeCompared } from './the-prints-may-be-compared';
import { theSafeguardsAreMet } from './the-safeguards-are-met';
import { theStateOfOriginMayLearn } from './the-state-of-origin-may-learn';
import { tracesOfAnUnknownPersonExist } from './traces-of-an-unknown-person-exist';
import { travelCannotBeForeseen } from './travel-cannot-be-foreseen';
import { worldWideCirculationIsSafeForThePerson } from './world-wide-circulation-is-safe-for-the-person';

const list = [
  aChildThereIsAtRisk,
  aCaseRunsInSeveralStates,
  aCustodialSentenceIsToBeServedThere,
  aMeasureRunsOrFollows,
  aPersonToProtectIsMissingOrAtRisk,
  aProcedureNeedsTheWhereabouts,
  aProtectedPersonAsks,
  aProviderHoldsTheData,
  aResidenceDecisionNeedsTheRecord,
  aReturnDecisionExists,
  aSupervisionOrderBeforeTrialRuns,
  anEnforceableOrderExists,
  anObjectIsSought,
  anOffenceIsInvestigatedOrSeriousHarmIsLikely,
  approvalIsNeededAtHome,
  assessmentFindsSeriousHarmLikely,
  assessmentIsCurrent,
  evidenceIsNeededForACase,
  harmIsImminent,
  homeLawLetsItPassOn,
  judgmentIsFinal,
  littleOfTheMeasureIsLeft,
  measureIsOfAKindThatMoves,
  measureLastsUnderSixMonths,
  personGoesToLiveThere,
  personHasGone,
  personIsAThirdCountryNational,
  personLivesThereLawfully,
  personLivesThereLawfullyOrThatStateAgrees,
  proceedingsAreToMove,
  purposeIsInvestigationOrProsecution,
  readerMaySendPoliceInformation,
  sentenceIsFourMonthsOrMore,
  sentenceIsSixMonthsOrMore,
  seriousHarmIsLikely,
  supervisionCanMove,
  theIndexCoversThePerson,
  theSafeguardsAreMet,
  tracesOfAnUnknownPersonExist,
  travelCannotBeForeseen,
  worldWideCirculationIsSafeForThePerson,
  aSingleCaseNeedsTheSearch,
  itIsWithinTheRemitOfEuropol,
  aMajorEventIsNamed,
  imagesOfChildAbuseAreToBeCompared,
  aStateOutsideEcrisMayHoldARecord,
  aCaseStandsBehindIt,
  theCaseIsToPreventAnOffence,
  identityIsEstablished,
  policeInformationServesThePurpose,
  printsOrTracesAreToBeCompared,
  thatStateProbablyHoldsIt,
  thePrintsMayBeCompared,
  theStateOfOriginMayLearn,
] as const;

export type RuleId = (typeof list)[number]['id'];
export const ruleIds = list.map(({ id }) => id) as readonly RuleId[];
export const rules = Object.fromEntries(list.map((one) => [one.id, one])) as unknown as Readonly<
  Record<RuleId, Rule<RuleId>>
>;
