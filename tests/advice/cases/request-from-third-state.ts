import type { WorkedCase } from '../worked-case';
import { safeguardsMet } from './common';

const flow = 'request-from-third-state';
const day = { today: '2026-11-25', harmIsImminent: 'no' } as const;
const frenchSpoc = { ...day, role: 'spoc', askingState: 'FR', outsideChannel: 'spoc-or-interpol-bureau' } as const;
const safe = { shareStateOfOrigin: 'no-protection', shareIllTreatment: 'no' } as const;
const fromTheUnitedKingdom = {
  ...frenchSpoc,
  destinationStates: ['GB'],
  outsideRequest: 'police-information',
  ...safe,
  purpose: 'prevent-harm',
  shareTransferBasis: 'adequacy',
  liveInvestigation: 'no',
} as const;
const current = { assessmentFinding: 'real-likelihood', assessmentAge: 'under-3-months' } as const;
const ownData = {
  shareSource: 'own-data',
  shareSpecialData: 'none',
  shareDataOfOthers: 'none',
  personMustNotKnow: 'no',
} as const;
const elsewhere = { ...frenchSpoc, destinationStates: ['elsewhere'] } as const;

const cases: readonly WorkedCase[] = [
  {
    title: 'The United Kingdom asks for danger to a person there now: telephone',
    source: 'design, principle 7; Directive 2016/680 Art 35(2)',
    flow,
    answers: { today: '2026-11-25', harmIsImminent: 'yes', role: 'spoc', askingState: 'FR', destinationStates: ['GB'] },
    expect: { ending: 'telephone-now', lead: [['tca-operational-information', 'GB']], atHome: ['telephone-spoc'] },
  },
  {
    title: 'The United Kingdom asks for what is needed to prevent harm: answer under Art 563, with limits of use',
    source: 'TCA Art 563; Directive 2016/680 Arts 35-36; Decision (EU) 2021/1773',
    flow,
    answers: { ...fromTheUnitedKingdom, ...current, ...ownData, ...safeguardsMet },
    expect: {
      ending: 'answer',
      lead: [['tca-operational-information', 'GB']],
      fallback: [['interpol-diffusion', 'GB', 'wider']],
      absent: ['dir-2023-977-own-initiative', 'sis-36-discreet'],
      before: ['uk-adequacy-covers-authorities-only', 'write-no-onward-transfer', 'state-the-limits-of-use'],
      after: ['log-the-disclosure'],
    },
  },
  {
    title: 'The same through a probation officer whose law lets the police be told: hand over',
    source: 'user need 5; design, principle 3',
    flow,
    answers: {
      ...fromTheUnitedKingdom,
      role: 'probation',
      ...current,
      ...ownData,
      ...safeguardsMet,
      homeGateway: 'law-or-protocol-allows',
    },
    expect: { ending: 'answer', lead: [['tca-operational-information', 'GB']], atHome: ['hand-over-sheet'] },
  },
  {
    title: 'The same, and the rule at home is not known: find it first',
    source: 'design, principles 3 and 8',
    flow,
    answers: {
      ...fromTheUnitedKingdom,
      role: 'probation',
      ...current,
      ...ownData,
      ...safeguardsMet,
      homeGateway: 'unknown',
    },
    expect: { ending: 'ask-who-may-tell', lead: [] },
  },
  {
    title: 'A State outside asks in an investigation: a diffusion-type message, in a single case on file',
    source: 'Directive 2016/680 Arts 35(1), 38; INTERPOL RPD Art 97',
    flow,
    answers: {
      ...elsewhere,
      outsideRequest: 'police-information',
      ...safe,
      purpose: 'investigate',
      shareTransferBasis: 'single-case',
      liveInvestigation: 'no',
      ...ownData,
      ...safeguardsMet,
    },
    expect: { ending: 'answer', lead: [['interpol-diffusion', 'elsewhere']], before: ['note-the-transfer-basis'] },
  },
  {
    title: 'What is asked for came from Germany, which was not asked: ask the source first',
    source: 'Directive 2016/680 Art 35(1)(c), (2)',
    flow,
    answers: { ...fromTheUnitedKingdom, ...current, ...ownData, shareSource: 'source-not-asked' },
    expect: { ending: 'ask-the-source-first', lead: [], atHome: ['ask-the-source', 'threat-before-consent'] },
  },
  {
    title: 'What is asked for stands in a SIRENE message: it never goes',
    source: 'Regulation 2018/1862 Arts 56(5), 65; plan D, point 5',
    flow,
    answers: { ...fromTheUnitedKingdom, ...current, ...ownData, shareSource: 'sis-content' },
    expect: { ending: 'the-source-bars-it', lead: [], atHome: ['leave-out-what-the-source-bars'] },
  },
  {
    title: 'What is asked for was learnt by a record reply: it never goes this way',
    source: 'FD 2009/315 Art 9; user need 8',
    flow,
    answers: { ...fromTheUnitedKingdom, ...current, ...ownData, shareSource: 'record-reply' },
    expect: { ending: 'the-source-bars-it', lead: [] },
  },
  {
    title: 'The State that a recognised refugee fled asks where he is: nothing goes, and no reason is given',
    source: 'Regulation 2024/1348 Art 7(2); plan E, point 4',
    flow,
    answers: {
      ...elsewhere,
      outsideRequest: 'arrest-or-extradition',
      shareStateOfOrigin: 'protected-from-that-state',
      shareIllTreatment: 'unknown',
    },
    expect: {
      ending: 'nothing-goes-there',
      lead: [],
      atHome: ['nothing-to-that-state', 'refuse-without-reasons-that-tell'],
      absent: ['interpol-diffusion'],
    },
  },
  {
    title: 'Nobody looked at protection and ill-treatment: not yet',
    source: 'facts/law/asylum-confidentiality.yaml; design, principle 8',
    flow,
    answers: {
      ...elsewhere,
      outsideRequest: 'police-information',
      shareStateOfOrigin: 'unknown',
      shareIllTreatment: 'unknown',
    },
    expect: { ending: 'check-the-person-first', lead: [], atHome: ['check-protection-and-ill-treatment'] },
  },
  {
    title: 'A police officer there telephones a probation office: answer nothing at this door',
    source: 'Directive 2016/680 Art 35(1); findings B-part (systems and doors)',
    flow,
    answers: {
      ...day,
      role: 'probation',
      askingState: 'IE',
      destinationStates: ['GB'],
      outsideChannel: 'police-directly',
    },
    expect: {
      ending: 'answer-nothing-at-this-door',
      lead: [],
      atHome: ['answer-nothing-at-this-door', 'pass-the-request-to-the-bureau'],
    },
  },
  {
    title: 'The United Kingdom asks for the record: the records authority answers',
    source: 'TCA Title IX; FD 2009/315 Art 7(3)',
    flow,
    answers: { ...frenchSpoc, destinationStates: ['GB'], outsideRequest: 'criminal-record', ...safe },
    expect: { ending: 'records-authority-answers', lead: [], atHome: ['records-authority-answers-outside'] },
  },
  {
    title: 'The United Kingdom asks for the file: the judicial authority answers',
    source: 'TCA Arts 633, 640',
    flow,
    answers: { ...frenchSpoc, destinationStates: ['GB'], outsideRequest: 'evidence', ...safe },
    expect: { ending: 'judicial-authority-answers', lead: [], atHome: ['judicial-authority-answers-outside'] },
  },
  {
    title: 'A Red Notice names somebody under supervision here: no arrest on a notice alone',
    source: 'INTERPOL RPD Art 83; Convention of 1957 Art 16',
    flow,
    answers: { ...elsewhere, role: 'probation', outsideRequest: 'arrest-or-extradition', ...safe },
    expect: { ending: 'arrest-has-its-own-authority', lead: [], atHome: ['no-arrest-on-a-notice-alone'] },
  },
  {
    title: 'It is not clear what they want: ask them back',
    source: 'user need U4; case 2',
    flow,
    answers: { ...elsewhere, outsideRequest: 'unknown', ...safe },
    expect: { ending: 'ask-them-back', lead: [], atHome: ['ask-what-and-what-for'] },
  },
  {
    title: 'They want it for a check for work: no channel',
    source: 'TCA Art 563; user need 8',
    flow,
    answers: { ...fromTheUnitedKingdom, purpose: 'vet-for-work' },
    expect: { ending: 'no-channel-for-this-purpose', lead: [] },
  },
  {
    title: 'There is no basis to leave the Union: no',
    source: 'Directive 2016/680 Arts 35-38',
    flow,
    answers: {
      ...elsewhere,
      outsideRequest: 'police-information',
      ...safe,
      purpose: 'investigate',
      shareTransferBasis: 'none',
      liveInvestigation: 'unknown',
    },
    expect: { ending: 'no-basis-to-leave-the-union', lead: [] },
  },
  {
    title: 'An old conviction and nothing else: no reason to answer yet',
    source: 'Directive 2016/680 Art 4; design, principle 11',
    flow,
    answers: { ...fromTheUnitedKingdom, assessmentFinding: 'none-made', assessmentAge: 'none-made' },
    expect: { ending: 'no-reason-to-answer', lead: [], atHome: ['ask-what-and-what-for', 'dated-assessment'] },
  },
  {
    title: 'A whole therapy file was asked for: share less',
    source: 'Directive 2016/680 Art 10',
    flow,
    answers: {
      ...fromTheUnitedKingdom,
      ...current,
      ...ownData,
      shareSpecialData: 'more-than-needed',
      ...safeguardsMet,
    },
    expect: { ending: 'share-less', lead: [], atHome: ['conclusion-not-the-file'] },
  },
  {
    title: 'Whether a basis to leave the Union exists is not known: not yet',
    source: 'Directive 2016/680 Art 35(1); design, principle 8',
    flow,
    answers: { ...fromTheUnitedKingdom, shareTransferBasis: 'unknown' },
    expect: { ending: 'not-yet', lead: [], atHome: ['settle-open-safeguards'] },
  },
  {
    title: 'They could do nothing with it: share nothing',
    source: 'Directive 2016/680 Art 8',
    flow,
    answers: { ...fromTheUnitedKingdom, ...current, ...ownData, ...safeguardsMet, safeguardNecessity: 'no' },
    expect: { ending: 'share-nothing', lead: [], atHome: ['find-the-milder-way'] },
  },
  {
    title: 'A clinic is asked through the bureau, and secrecy bars it: no',
    source: 'Directive 2016/680 Art 8; findings B4',
    flow,
    answers: {
      ...fromTheUnitedKingdom,
      role: 'health-or-social-care',
      ...current,
      ...ownData,
      ...safeguardsMet,
      homeGateway: 'professional-secrecy-bars',
    },
    expect: { ending: 'others-must-tell', lead: [], atHome: ['find-who-may-tell'] },
  },
];
export default cases;
