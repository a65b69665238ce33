import type { WorkedCase } from '../worked-case';
import { highAssessment, nothingElse, safeguardsMet } from './common';

const flow = 'travel-outside-europe';
const { citizenship: _notAsked, ...ticks } = nothingElse;

/** facts/somec/cases.md 14: an abuser who emigrates after prison; no measure at home can stop him. */
const emigrant = {
  today: '2026-11-25',
  harmIsImminent: 'no',
  role: 'police',
  askingState: 'NL',
  purpose: 'prevent-harm',
  timeToAct: 'weeks',
  destinationStates: ['elsewhere'],
  destinationCertainty: 'certain',
  sentenceStatus: 'sentence-over',
  travelLimits: 'none-possible',
} as const;
const touched = { ...ticks, goesToStateFled: 'no' } as const;
const lawful = {
  transferBasis: 'own-assessment',
  receiverIsCompetent: 'yes',
  dataOwnersAgree: 'own-data-only',
  graveRightsRiskThere: 'no',
} as const;
const ready = { ...emigrant, ...touched, ...highAssessment, ...lawful, ...safeguardsMet } as const;
const probation = { ...ready, role: 'probation' } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'He emigrates after the sentence, nothing at home can stop it, high assessment: a diffusion to that State',
    source: 'facts/somec/cases.md 14; Directive 2016/680 Arts 35, 37; RPD Art 97',
    flow,
    answers: ready,
    expect: {
      ending: 'tell-that-state',
      lead: [['interpol-diffusion', 'elsewhere']],
      alongside: [['sis-36-discreet', 'all']],
      closed: [
        ['dir-2023-977-own-initiative', 'elsewhere', 'not-bound'],
        ['interpol-green', 'all', 'travel-cannot-be-foreseen'],
      ],
      absent: ['ecris-criminal-proceedings', 'tca-operational-information'],
      before: ['check-the-transfer-conditions', 'own-assessment-of-the-safeguards', 'bar-passing-on'],
      after: ['note-the-transfer', 'look-again-on-return', 'correct-or-withdraw'],
    },
  },
  {
    title:
      'The same with a child there: child protection has a way of its own, and the message says nothing of the child',
    source: 'Hague 1996 Art 36; design, section 7 (victim and child line)',
    flow,
    answers: { ...ready, knownVictimOrChildThere: 'yes' },
    expect: {
      ending: 'tell-that-state',
      lead: [['interpol-diffusion', 'elsewhere']],
      atHome: ['child-protection-through-central-authority', 'tell-victim-service'],
    },
  },
  {
    title: 'Nobody can name the States: a check alert, and a world-wide warning only as a new decision',
    source: 'RPD Art 89; design, section 3 (promotion never escalates)',
    flow,
    answers: { ...ready, destinationStates: 'unknown', destinationCertainty: 'cannot-be-foreseen' },
    expect: {
      ending: 'weigh-a-wider-warning',
      lead: [['sis-36-discreet', 'all']],
      fallback: [['interpol-green', 'all', 'wider']],
      before: ['weigh-the-wider-circle'],
    },
  },
  {
    title: 'Under supervision, the journey needs leave: the answer to the journey comes first, nothing is sent',
    source: 'facts/plans.md A; facts/somec/cases.md 14 (travel conditions first)',
    flow,
    answers: {
      ...emigrant,
      role: 'probation',
      purpose: 'supervise-or-execute',
      sentenceStatus: 'measure-running',
      travelLimits: 'leave-is-needed',
    },
    expect: {
      ending: 'limit-the-journey-first',
      lead: [],
      atHome: ['decide-on-the-trip', 'set-or-change-conditions', 'apply-for-a-passport-measure'],
      after: ['contact-on-return'],
    },
  },
  {
    title: 'A recognised refugee travels to the State he fled: nothing goes there',
    source: 'Regulation 2024/1348 Art 7(2); facts/plans.md E, 4',
    flow,
    answers: { ...emigrant, ...touched, internationalProtection: 'yes', goesToStateFled: 'yes' },
    expect: { ending: 'nothing-to-the-state-fled', lead: [], atHome: ['nothing-to-the-state-fled'] },
  },
  {
    title: 'Protection not checked, and the journey could lead there: find out before anything goes',
    source: 'Regulation 2024/1348 Art 7(2); design, section 3 (sharing at stake: unknown goes the way of no)',
    flow,
    answers: { ...emigrant, ...touched, internationalProtection: 'unknown', goesToStateFled: 'unknown' },
    expect: { ending: 'find-out-about-protection', lead: [], atHome: ['ask-the-asylum-authority'] },
  },
  {
    title: 'A protected person to another State than the one fled: a message there, and no world-wide notice',
    source: 'Regulation 2024/1348 Art 7(2); facts/plans.md E, 4',
    flow,
    answers: { ...ready, internationalProtection: 'yes', goesToStateFled: 'no' },
    expect: {
      ending: 'tell-that-state',
      lead: [['interpol-diffusion', 'elsewhere']],
      closed: [['interpol-green', 'all', 'world-wide-circulation-is-safe-for-the-person']],
      atHome: ['check-nothing-reaches-the-state-of-origin'],
      before: ['bar-passing-on', 'name-the-receiving-bureaux'],
    },
  },
  {
    title: 'An old conviction and an assessment of last year: send nothing, decide at home',
    source: 'Directive 2023/977 Art 7(2); Directive 2016/680 Art 7(2)',
    flow,
    answers: {
      ...emigrant,
      ...touched,
      assessmentFinding: 'real-likelihood',
      assessmentAge: 'over-6-months',
      newOffenceSuspected: 'no',
      dataSources: ['own'],
    },
    expect: { ending: 'decide-at-home-first', lead: [], atHome: ['dated-assessment'] },
  },
  {
    title: 'The penalty there would be inhuman: the data do not leave the Union',
    source: 'Directive 2016/680 Arts 37, 38',
    flow,
    answers: { ...emigrant, ...touched, ...highAssessment, ...lawful, graveRightsRiskThere: 'yes' },
    expect: { ending: 'no-lawful-transfer', lead: [], atHome: ['take-out-what-cannot-leave'] },
  },
  {
    title: 'Data of another member State are in it, and it was not asked: settle that first',
    source: 'Directive 2016/680 Art 35(1)',
    flow,
    answers: { ...emigrant, ...touched, ...highAssessment, ...lawful, dataOwnersAgree: 'not-yet-asked' },
    expect: { ending: 'settle-the-transfer-first', lead: [], atHome: ['settle-the-transfer-conditions'] },
  },
  {
    title: 'A milder way is enough: send nothing',
    source: 'design, principle 8',
    flow,
    answers: { ...ready, safeguardOtherwise: 'no' },
    expect: { ending: 'send-nothing', lead: [], atHome: ['find-the-milder-way'] },
  },
  {
    title: 'A test is open: not yet',
    source: 'design, principle 8',
    flow,
    answers: { ...ready, safeguardProportionality: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'Probation with a national rule: through the police at home',
    source: 'user need 5',
    flow,
    answers: { ...probation, homeGateway: 'law-or-protocol-allows' },
    expect: { ending: 'tell-that-state', lead: [['interpol-diffusion', 'elsewhere']], atHome: ['hand-over-sheet'] },
  },
  {
    title: 'Probation bound by secrecy',
    source: 'user need 2',
    flow,
    answers: { ...probation, homeGateway: 'professional-secrecy-bars' },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
  {
    title: 'Probation without a known rule',
    source: 'user need 2',
    flow,
    answers: { ...probation, homeGateway: 'unknown' },
    expect: { ending: 'ask-who-may-tell', lead: [], atHome: ['ask-legal-service'] },
  },
  {
    title: 'A child there is in danger tonight: telephone, before every other question',
    source: 'design, principle 7; Directive 2016/680 Art 38',
    flow,
    answers: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'SE',
      destinationStates: ['elsewhere'],
    },
    expect: { ending: 'telephone-now', lead: [['interpol-diffusion', 'elsewhere']] },
  },
];
export default cases;
