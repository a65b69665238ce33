import { defineFlow } from '../engine/define-flow';
import { endings } from './endings';

/**
 * A person convicted of a serious violent or sexual offence is about to move or travel to another State.
 * Immediate danger first; then purpose; restraint is an ending like any other.
 */
export const movingOrTravelling = defineFlow({
  id: 'moving-or-travelling',
  start: 'danger-now',
  steps: {
    'danger-now': {
      asks: ['harmIsImminent'],
      // Life may be at stake: not established goes the way of yes.
      next: { ask: 'harm-is-imminent', yes: 'whom-to-telephone', no: 'who-and-what-for', unknown: 'whom-to-telephone' },
    },
    'whom-to-telephone': { asks: ['role', 'askingState', 'destinationStates'], next: 'telephone-now' },
    'who-and-what-for': { asks: ['role', 'askingState', 'purpose'], next: 'where-to' },
    'where-to': {
      asks: ['destinationStates', 'destinationCertainty', 'stay', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'the-person',
          'protect-victim': 'the-person',
          'supervise-or-execute': 'the-person',
          investigate: 'ask-as-an-investigation',
          prosecute: 'ask-as-an-investigation',
          'locate-and-arrest': 'the-order',
          'vet-for-work': 'vetting-has-its-own-route',
          'decide-on-residence': 'residence-has-no-channel-here',
        },
      },
    },
    'the-person': {
      asks: ['sentenceStatus', 'citizenship'],
      next: {
        ask: 'person-has-gone',
        yes: 'the-order',
        no: { ask: 'a-measure-runs-or-follows', yes: 'the-measure', no: 'what-else-matters', unknown: 'the-measure' },
        unknown: 'the-measure',
      },
    },
    'the-order': {
      asks: ['enforceableOrder', 'sentenceImposed'],
      next: {
        ask: 'an-enforceable-order-exists',
        yes: 'ask-for-arrest',
        no: 'no-order-no-arrest',
        unknown: 'no-order-no-arrest',
      },
    },
    'the-measure': {
      asks: ['measureKind', 'measureDuration', 'measureRemaining', 'livesThereLawfully'],
      next: {
        ask: 'person-goes-to-live-there',
        yes: {
          ask: 'person-lives-there-lawfully',
          yes: 'what-else-matters',
          no: 'another-state-by-request',
          unknown: 'what-else-matters',
        },
        no: 'what-else-matters',
        unknown: 'what-else-matters',
      },
    },
    'another-state-by-request': {
      asks: ['personAsksForThatState', 'thatStateConsents'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: 'the-risk',
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected', 'dataSources'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'safeguards',
        no: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'decide-at-home-first', unknown: 'move-supervision' },
        unknown: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'decide-at-home-first', unknown: 'move-supervision' },
      },
    },
    safeguards: {
      asks: [
        'safeguardOtherwise',
        'safeguardNecessity',
        'safeguardProportionality',
        'safeguardAccuracy',
        'safeguardLawfulChannel',
      ],
      next: {
        ask: 'the-safeguards-are-met',
        yes: { ask: 'reader-may-send-police-information', yes: { ...tell() }, no: 'who-may-pass-it-on' },
        no: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'send-nothing', unknown: 'send-nothing' },
        unknown: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'not-yet', unknown: 'not-yet' },
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: { ...tell() },
        no: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'others-must-tell', unknown: 'others-must-tell' },
        unknown: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'ask-who-may-tell', unknown: 'ask-who-may-tell' },
      },
    },
  },
  endings,
});

/** The message goes; where the measure can move too, the transfer leads. */
function tell() {
  return {
    ask: 'supervision-can-move',
    yes: 'move-supervision-and-tell',
    no: 'tell-their-police',
    unknown: 'tell-their-police',
  } as const;
}
