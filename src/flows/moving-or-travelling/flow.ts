import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A person convicted of a serious violent or sexual offence is about to move or travel to another State.
 * Immediate danger first; then purpose: a case, an arrest, a check for work and somebody to protect have flows of their
 * own. Restraint is an ending like any other.
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
          ...elsewhere,
          'prevent-harm': 'where-to',
          'supervise-or-execute': 'where-to',
          'decide-on-residence': 'which-state-of-origin',
        },
      },
    },
    'which-state-of-origin': { asks: ['destinationStates'], next: 'residence-has-no-channel-here' },
    'where-to': {
      asks: ['destinationStates', 'destinationCertainty', 'stay', 'sentenceStatus'],
      next: {
        ask: 'person-has-gone',
        yes: 'the-person-has-gone',
        no: { ask: 'a-measure-runs-or-follows', yes: 'the-measure', no: 'what-else-matters', unknown: 'the-measure' },
        unknown: 'the-measure',
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
  leadsTo: {
    ...leadsFor('somebody-to-protect', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
    'the-person-has-gone': 'whereabouts-unknown',
  },
  // Gone without leave is a fact of today: what an earlier search found about somebody who owes nothing does not count.
  asksAgain: { 'the-person-has-gone': ['soughtAs'] },
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
