import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'missing-or-at-risk';
const reader = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'BE',
  purpose: 'protect-victim',
  timeToAct: 'hours',
} as const;
const nothingElse = {
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  personMustNotKnow: 'yes',
} as const;

/** A girl of a household that a convicted person has joined; both are gone. */
const missingChild = {
  ...reader,
  soughtPerson: 'child',
  soughtSituation: 'missing',
  destinationStates: ['FR'],
  fearedPersonWith: 'yes',
  missingReason: 'taken-or-lured',
  childDanger: 'serious-danger',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  ...nothingElse,
} as const;
/** A child to be sent abroad for a marriage; the family court has decided. */
const childBeforeAWedding = {
  ...reader,
  soughtPerson: 'child',
  soughtSituation: 'at-risk-if-travelling',
  destinationStates: ['elsewhere'],
  fearedPersonWith: 'no',
  travelRiskKind: 'gender-based-violence',
  travelRiskShows: 'yes',
  travelStopDecision: 'taken',
  childDanger: 'serious-danger',
} as const;
const vulnerableAdult = {
  ...reader,
  soughtPerson: 'vulnerable-adult',
  soughtSituation: 'at-risk-if-travelling',
  destinationStates: ['ES'],
  fearedPersonWith: 'yes',
  travelRiskKind: 'trafficking',
  travelRiskShows: 'yes',
  travelStopDecision: 'taken',
} as const;
const absentAdult = {
  ...reader,
  soughtPerson: 'other-adult',
  soughtSituation: 'missing',
  destinationStates: ['DE'],
  fearedPersonWith: 'unknown',
  missingReason: 'no-sign',
  assessmentFinding: 'none-made',
  assessmentAge: 'none-made',
} as const;

const cases: readonly WorkedCase[] = [
  {
    title:
      'A child gone with a convicted person, perhaps to France: alert on the child, police and child protection told',
    source: 'Regulation (EU) 2018/1862 Art 32(1); facts/plans.md D 3',
    flow,
    answers: { ...missingChild, ...safeguardsMet },
    expect: {
      ending: 'find-the-child',
      lead: [['sis-32-missing-vulnerable', 'all']],
      alongside: [
        ['dir-2023-977-own-initiative', 'FR'],
        ['child-protection-2019-1111', 'FR'],
      ],
      fallback: [['interpol-yellow', 'all', 'wider']],
      atHome: ['report-missing-now', 'child-protection-at-home', 'feared-person-has-own-questions'],
      before: ['alert-is-on-the-protected', 'name-who-takes-charge'],
      after: ['delete-the-alert-when-safe'],
      absent: ['sis-26-arrest', 'sis-36-discreet'],
    },
  },
  {
    title: 'The same child, of a family that fled, perhaps in the United Kingdom: no world-wide notice',
    source: 'Regulation (EU) 2018/1862 Art 65; Directive 2016/680 Art 35(1); facts/plans.md E 4',
    flow,
    answers: { ...missingChild, destinationStates: ['GB'], internationalProtection: 'yes', ...safeguardsMet },
    expect: {
      ending: 'find-the-child',
      lead: [['sis-32-missing-vulnerable', 'all']],
      alongside: [['tca-operational-information', 'GB']],
      closed: [['interpol-yellow', 'all', 'world-wide-circulation-is-safe-for-the-person']],
      atHome: ['check-nothing-reaches-the-state-of-origin'],
      before: ['nothing-from-sis-goes-outside'],
    },
  },
  {
    title: 'A police force in the United Kingdom looks for an adult: no SIS, so a Yellow Notice leads',
    source: 'facts/territory/special-positions.md, United Kingdom; RPD Art 90',
    flow,
    answers: { ...absentAdult, askingState: 'GB', destinationStates: ['DE'], ...nothingElse, ...safeguardsMet },
    expect: {
      ending: 'find-the-adult',
      lead: [['interpol-yellow', 'all']],
      closed: [['sis-32-missing-vulnerable', 'all', 'ended']],
      after: ['ask-the-adult-before-the-address'],
    },
  },
  {
    title: 'A forced marriage is feared, and the family court has decided: keep the child from travelling',
    source: 'Regulation (EU) 2018/1862 Art 32(1)(d), (4)',
    flow,
    answers: { ...childBeforeAWedding, ...nothingElse, ...safeguardsMet },
    expect: {
      ending: 'stop-the-journey-of-the-child',
      lead: [['sis-32-missing-vulnerable', 'all']],
      closed: [['interpol-yellow', 'all', 'a-person-is-missing']],
      after: ['review-the-alert-within-a-year'],
    },
  },
  {
    title: 'The same child, and the court has not decided yet: apply first, no alert',
    source: 'Regulation (EU) 2018/1862 Art 32(4)',
    flow,
    answers: { ...childBeforeAWedding, travelStopDecision: 'applied-for' },
    expect: {
      ending: 'apply-for-the-decision',
      lead: [],
      atHome: ['apply-for-the-travel-decision', 'what-national-law-allows-meanwhile', 'child-protection-at-home'],
    },
  },
  {
    title: 'A vulnerable adult, trafficking, a decision: the alert, for that one ground',
    source: 'Regulation (EU) 2018/1862 Art 32(1)(e)',
    flow,
    answers: { ...vulnerableAdult, ...nothingElse, ...safeguardsMet },
    expect: { ending: 'stop-the-journey', lead: [['sis-32-missing-vulnerable', 'all']] },
  },
  {
    title: 'A vulnerable adult and a worry about armed groups: that ground is for children only',
    source: 'Regulation (EU) 2018/1862 Art 32(1)(d)-(e)',
    flow,
    answers: { ...vulnerableAdult, travelRiskKind: 'terrorism-or-armed-groups' },
    expect: { ending: 'no-ground-to-stop-the-journey', lead: [], atHome: ['find-the-milder-way'] },
  },
  {
    title: 'A grown woman follows a convicted partner abroad: her choice, no ground to stop her',
    source: 'Regulation (EU) 2018/1862 Art 32(1); facts/somec/findings.md, rights need equal weight',
    flow,
    answers: {
      ...reader,
      soughtPerson: 'other-adult',
      soughtSituation: 'at-risk-if-travelling',
      destinationStates: ['ES'],
      fearedPersonWith: 'yes',
    },
    expect: {
      ending: 'no-ground-to-stop-the-journey',
      lead: [],
      atHome: ['tell-victim-service', 'feared-person-has-own-questions'],
    },
  },
  {
    title: 'A woman who left out of fear, reported by the partner: ask her first, and tell him nothing',
    source: 'Regulation (EU) 2018/1862 Art 33(4); RPD Art 90',
    flow,
    answers: { ...absentAdult, missingReason: 'left-out-of-fear' },
    expect: {
      ending: 'ask-the-adult-first',
      lead: [],
      atHome: ['welfare-check', 'find-out-who-asks', 'refuge-stays-secret'],
    },
  },
  {
    title: 'Nobody knows whether the child is missing: a check today, no alert yet',
    source: 'Directive 2016/680 Art 7(2); design, life before paper',
    flow,
    answers: {
      ...reader,
      soughtPerson: 'child',
      soughtSituation: 'unknown',
      destinationStates: 'unknown',
      fearedPersonWith: 'unknown',
    },
    expect: { ending: 'find-out-what-happened', lead: [], atHome: ['welfare-check', 'child-protection-at-home'] },
  },
  {
    title: 'One test is open: settle it today, while the search goes on',
    source: 'design, safeguards in the way',
    flow,
    answers: { ...missingChild, ...safeguardsMet, safeguardAccuracy: 'unknown' },
    expect: { ending: 'settle-today', lead: [], atHome: ['settle-open-safeguards', 'report-missing-now'] },
  },
  {
    title: 'The child is at the grandmother’s, a call would do: no alert',
    source: 'Directive 2016/680 Art 4',
    flow,
    answers: { ...missingChild, missingReason: 'no-sign', ...safeguardsMet, safeguardOtherwise: 'no' },
    expect: { ending: 'protect-from-here', lead: [], atHome: ['find-the-milder-way', 'search-at-home-goes-on'] },
  },
  {
    title: 'A social worker bound by secrecy: find who can tell the police',
    source: 'user need 2',
    flow,
    answers: {
      ...missingChild,
      role: 'health-or-social-care',
      ...safeguardsMet,
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell', 'report-missing-now'] },
  },
  {
    title: 'A probation officer who does not know the rule: ask the legal service today',
    source: 'user need 5',
    flow,
    answers: { ...missingChild, role: 'probation', ...safeguardsMet, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'It is not ruled out that the child is in danger now: telephone',
    source: 'design, life before paper',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'unknown',
      role: 'police',
      askingState: 'BE',
      destinationStates: ['FR'],
    },
    expect: { ending: 'telephone-now', lead: [['dir-2023-977-own-initiative', 'FR']], atHome: ['telephone-spoc'] },
  },
];
export default cases;
