import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A national who was convicted abroad comes home. The own register first; then either the sentence that comes along, or
 * what police at home can ask. Where nothing follows and nothing is feared, nobody is asked.
 */
export default defineFlow({
  id: 'national-comes-home',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'supervise-or-execute': 'the-sentence-from-there',
          'prevent-harm': 'what-is-known',
          'protect-victim': 'what-is-known',
        },
      },
    },
    'the-sentence-from-there': {
      asks: ['destinationStates', 'homecoming', 'homePapers', 'ownRegister'],
      next: {
        by: 'homecoming',
        to: {
          'supervision-handed-over': 'take-over-supervision',
          'custody-handed-over': 'carry-on-the-sentence',
          'supervision-still-there': 'ask-for-the-papers',
          'custody-there': 'plan-the-return',
          'nothing-follows': 'nothing-to-supervise',
          unknown: 'find-out-how-it-stands',
        },
      },
    },
    'what-is-known': {
      asks: ['destinationStates', 'homecoming', 'ownRegister', 'returnConcern'],
      next: {
        by: 'returnConcern',
        to: {
          'dated-facts': 'the-risk',
          'serious-conviction': 'the-risk',
          'rumour-or-origin': 'no-basis',
          unknown: 'look-at-home-first',
        },
      },
    },
    'the-risk': { asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected'], next: 'what-else-matters' },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: 'safeguards',
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
        yes: { ask: 'reader-may-send-police-information', yes: 'ask-their-police', no: 'who-may-pass-it-on' },
        no: 'ask-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'ask-their-police',
        no: 'others-must-ask',
        unknown: 'find-out-who-may-ask',
      },
    },
  },
  endings,
  leadsTo: leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
});
