import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A person convicted of a serious violent or sexual offence is about to move or travel to another State.
 * Immediate danger first; then purpose; restraint is an ending like any other.
 */
export default defineFlow({
  id: 'moving-or-travelling',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'where-to',
          'protect-victim': 'where-to',
          'supervise-or-execute': 'where-to',
          investigate: 'whom-to-ask',
          prosecute: 'whom-to-ask',
          'locate-and-arrest': 'where-may-the-person-be',
          'vet-for-work': 'whose-record',
          'decide-on-residence': 'which-state-of-origin',
        },
      },
    },
    'whom-to-ask': { asks: ['destinationStates'], next: 'ask-as-an-investigation' },
    'where-may-the-person-be': { asks: ['destinationStates'], next: 'the-order' },
    'whose-record': { asks: ['destinationStates'], next: 'vetting-has-its-own-route' },
    'which-state-of-origin': { asks: ['destinationStates'], next: 'residence-has-no-channel-here' },
    'where-to': {
      asks: ['destinationStates', 'destinationCertainty', 'stay', 'sentenceStatus'],
      next: {
        ask: 'person-has-gone',
        yes: 'the-order',
        no: { ask: 'a-measure-runs-or-follows', yes: 'the-measure', no: 'what-else-matters', unknown: 'the-measure' },
        unknown: 'the-measure',
      },
    },
    'the-order': {
      asks: ['enforceableOrder', 'sentenceImposed', 'internationalProtection'],
      next: {
        ask: 'an-enforceable-order-exists',
        yes: 'ask-for-arrest',
        no: 'no-order-no-arrest',
        unknown: 'no-order-no-arrest',
      },
    },
    'the-measure': {
      asks: ['measureKind', 'measureDuration', 'measureRemaining', 'residence'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: [
        'citizenship',
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
        no: {
          ask: 'supervision-can-move',
          yes: 'move-supervision',
          no: 'decide-at-home-first',
          unknown: 'move-supervision',
        },
        unknown: {
          ask: 'supervision-can-move',
          yes: 'move-supervision',
          no: 'decide-at-home-first',
          unknown: 'move-supervision',
        },
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
        yes: { ask: 'reader-may-send-police-information', yes: tell(), no: 'who-may-pass-it-on' },
        no: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'send-nothing', unknown: 'send-nothing' },
        unknown: { ask: 'supervision-can-move', yes: 'move-supervision', no: 'not-yet', unknown: 'not-yet' },
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: tell(),
        no: {
          ask: 'supervision-can-move',
          yes: 'move-supervision',
          no: 'others-must-tell',
          unknown: 'others-must-tell',
        },
        unknown: {
          ask: 'supervision-can-move',
          yes: 'move-supervision',
          no: 'ask-who-may-tell',
          unknown: 'ask-who-may-tell',
        },
      },
    },
  },
  endings,
});

/** The message goes, and goes first; where the measure can move too, the transfer goes with it. */
function tell() {
  return {
    ask: 'supervision-can-move',
    yes: 'move-supervision-and-tell',
    no: 'tell-their-police',
    unknown: 'tell-their-police',
  } as const;
}
