import type { Facts } from '../../src/advice';
import type { FlowId } from '../../src/flows';
import { highAssessment, nothingElse, safeguardsMet } from '../advice/cases/common';

/** An exercise of the chapter as data: what a careful reader answers, where that ends, and which answers turn it. */
export type Exercise = {
  /** The anchor of its heading in the chapter. */
  readonly id: string;
  readonly flow: FlowId;
  readonly answers: Facts;
  readonly ending: string;
  /** Other answers to the same questions, and the ending the feedback names for them. */
  readonly turns: readonly { readonly change: Facts; readonly ending: string }[];
};

const day = { today: '2026-11-25', harmIsImminent: 'no' } as const;

const shortTrip = {
  ...day,
  role: 'probation',
  askingState: 'AT',
  purpose: 'prevent-harm',
  timeToAct: 'weeks',
  destinationStates: ['IT'],
  destinationCertainty: 'certain',
  stay: 'short-trip',
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  measureDuration: 30,
  measureRemaining: 12,
  residence: 'not-asked-for',
  ...nothingElse,
  knownVictimOrChildThere: 'yes',
  assessmentFinding: 'some-risk',
  assessmentAge: 'over-6-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
} as const satisfies Facts;

const { newOffenceSuspected: _notAsked, ...highRisk } = highAssessment;
const lastDay = {
  ...day,
  role: 'prison',
  askingState: 'SI',
  purpose: 'prevent-harm',
  sentenceStatus: 'in-custody-nothing-follows',
  custodyExit: 'release',
  timeToAct: 'days',
  destinationStates: ['HR', 'AT'],
  nationalities: ['HR'],
  ...nothingElse,
  knownVictimOrChildThere: 'yes',
  personMustNotKnow: 'yes',
  ...highRisk,
  dataSources: ['own', 'intelligence'],
  destinationCertainty: 'likely',
  ...safeguardsMet,
  homeGateway: 'law-or-protocol-allows',
} as const satisfies Facts;

const theScreen = {
  ...day,
  role: 'police',
  askingState: 'SK',
  destinationStates: ['SE'],
  hitMoment: 'now',
  matchCertainty: 'confirmed',
  hitAlert: 'discreet-check',
  hitOwnReason: 'no',
  hitImmediateAction: 'no',
  knownVictimOrChildThere: 'yes',
} as const satisfies Facts;

const emptyReply = {
  ...day,
  role: 'police',
  askingState: 'BE',
  purpose: 'investigate',
  recordReply: 'no-entry',
  recordStatesLeft: 'some-not-asked',
  recordIdentityBasis: 'names-only',
  destinationStates: ['ES', 'GB'],
  internationalProtection: 'no',
} as const satisfies Facts;

const clubAsks = {
  ...day,
  role: 'probation',
  askingState: 'LU',
  outsiderWho: 'club-or-volunteer-body',
  outsiderBrings: 'a-question-only',
  outsiderWork: 'with-children-or-vulnerable',
  outsiderLaw: 'no-such-law',
} as const satisfies Facts;

const oldWarning = {
  ...day,
  role: 'police',
  askingState: 'PT',
  destinationStates: ['IE'],
  messageCame: 'spoc',
  purpose: 'prevent-harm',
  messageAsks: 'nothing',
  senderConditions: ['none'],
  receivedPersonHere: 'lives-here',
  matchCertainty: 'confirmed',
  sentenceStatus: 'sentence-over',
  knownVictimOrChildThere: 'no',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'over-6-months',
  newOffenceSuspected: 'no',
  internationalProtection: 'no',
  ...safeguardsMet,
} as const satisfies Facts;

const goingHome = {
  ...shortTrip,
  askingState: 'LT',
  purpose: 'supervise-or-execute',
  destinationStates: ['FI'],
  stay: 'to-live-there',
  measureKind: 'probation',
  measureDuration: 24,
  measureRemaining: 15,
  residence: 'lives-there',
  knownVictimOrChildThere: 'no',
  assessmentAge: 'under-3-months',
} as const satisfies Facts;

const missedTwice = {
  ...day,
  role: 'probation',
  askingState: 'CZ',
  purpose: 'supervise-or-execute',
  soughtAs: 'lost-under-supervision',
  lookedAtHome: 'not-done',
  destinationStates: 'unknown',
  destinationCertainty: 'cannot-be-foreseen',
} as const satisfies Facts;

const nursery = {
  ...day,
  role: 'vetting-body',
  askingState: 'FR',
  purpose: 'vet-for-work',
  vettingAsker: 'vetting-authority',
  vettingActivity: 'paid',
  vettingStage: 'recruiting',
  vettingLaw: 'yes',
  vettingConsent: 'given',
  nationalities: ['PL'],
  earlierStates: ['DE'],
  convictingStates: 'unknown',
  recordReply: 'no-entry',
} as const satisfies Facts;

const therapyReport = {
  ...day,
  role: 'probation',
  askingState: 'NL',
  purpose: 'prevent-harm',
  shareReceiver: 'own-police',
  shareSource: 'own-data',
  shareSpecialData: 'more-than-needed',
  shareDataOfOthers: 'none',
  personMustNotKnow: 'no',
  ...safeguardsMet,
} as const satisfies Facts;

export const exercises: readonly Exercise[] = [
  {
    id: 'exercise-1',
    flow: 'may-i-share',
    answers: therapyReport,
    ending: 'share-less',
    turns: [
      { change: { shareSpecialData: 'none', homeGateway: 'law-or-protocol-allows' }, ending: 'share-at-home' },
      { change: { shareSpecialData: 'none', safeguardNecessity: 'unknown' }, ending: 'not-yet' },
    ],
  },
  {
    id: 'exercise-2',
    flow: 'moving-or-travelling',
    answers: shortTrip,
    ending: 'decide-at-home-first',
    turns: [
      {
        change: { ...highAssessment, ...safeguardsMet, homeGateway: 'law-or-protocol-allows' },
        ending: 'tell-their-police',
      },
      { change: { assessmentFinding: 'real-likelihood' }, ending: 'decide-at-home-first' },
    ],
  },
  {
    id: 'exercise-3',
    flow: 'sis-hit',
    answers: theScreen,
    ending: 'ordinary-check-and-silence',
    turns: [
      { change: { hitOwnReason: 'yes' }, ending: 'own-reason-only' },
      { change: { matchCertainty: 'another-person' }, ending: 'not-this-person' },
    ],
  },
  {
    id: 'exercise-4',
    flow: 'record-reply-received',
    answers: emptyReply,
    ending: 'ask-further-states-and-police',
    turns: [
      { change: { recordStatesLeft: 'all-asked' }, ending: 'empty-everywhere' },
      { change: { recordReply: 'no-answer-yet', recordLimitPassed: 'passed' }, ending: 'chase-the-reply' },
    ],
  },
  {
    id: 'exercise-5',
    flow: 'leaving-custody',
    answers: lastDay,
    ending: 'tell-before-release',
    turns: [
      { change: { safeguardAccuracy: 'unknown' }, ending: 'not-yet' },
      { change: { homeGateway: 'unknown' }, ending: 'ask-who-may-tell' },
    ],
  },
  {
    id: 'exercise-6',
    flow: 'message-received',
    answers: oldWarning,
    ending: 'assess-and-ask-back',
    turns: [
      { change: { assessmentAge: 'under-3-months' }, ending: 'own-it-and-act' },
      { change: { receivedPersonHere: 'not-found' }, ending: 'answer-not-here' },
    ],
  },
  {
    id: 'exercise-7',
    flow: 'moving-or-travelling',
    answers: goingHome,
    ending: 'move-supervision',
    turns: [
      {
        change: { ...highAssessment, ...safeguardsMet, homeGateway: 'law-or-protocol-allows' },
        ending: 'move-supervision-and-tell',
      },
    ],
  },
  {
    id: 'exercise-8',
    flow: 'whereabouts-unknown',
    answers: missedTwice,
    ending: 'look-at-home-first',
    turns: [{ change: { soughtAs: 'nothing-left', lookedAtHome: 'done' }, ending: 'ask-nobody' }],
  },
  {
    id: 'exercise-9',
    flow: 'work-with-children',
    answers: nursery,
    ending: 'no-entry-is-not-suitable',
    turns: [
      { change: { recordReply: 'entries' }, ending: 'weigh-the-entries' },
      { change: { vettingConsent: 'not-asked' }, ending: 'ask-for-consent-first' },
    ],
  },
  {
    id: 'exercise-10',
    flow: 'others-ask',
    answers: clubAsks,
    ending: 'certificate-by-the-own-hand',
    turns: [
      { change: { outsiderWork: 'other-work' }, ending: 'say-nothing' },
      { change: { outsiderBrings: 'a-suspected-offence' }, ending: 'take-the-report' },
    ],
  },
];
