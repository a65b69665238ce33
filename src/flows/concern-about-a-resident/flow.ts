import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A concern about somebody who lives here; no offence is known. The first question is what it rests on: origin or
 * rumour ends here, and nobody is asked. A register is never searched under a false purpose.
 */
export default defineFlow({
  id: 'concern-about-a-resident',
  start: 'danger-now',
  steps: {
    ...dangerFirst('what-it-rests-on'),
    'what-it-rests-on': {
      asks: ['concernBasis'],
      next: {
        by: 'concernBasis',
        to: {
          'dated-conduct': 'who-and-what-for',
          'named-witness': 'who-and-what-for',
          'official-word': 'who-and-what-for',
          'conviction-only': 'a-conviction-alone-is-no-basis',
          rumour: 'no-basis-ask-nobody',
          'origin-only': 'no-basis-ask-nobody',
          unknown: 'write-down-first',
        },
      },
    },
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'the-risk',
          'protect-victim': 'the-risk',
          investigate: 'a-case',
          prosecute: 'a-case',
          'supervise-or-execute': 'a-case',
          'vet-for-work': 'a-check-for-work',
          'locate-and-arrest': 'an-arrest-abroad',
          'decide-on-residence': 'not-for-a-residence-decision',
        },
      },
    },
    'the-risk': {
      asks: ['newOffenceSuspected', 'assessmentFinding', 'assessmentAge', 'knownVictimOrChildThere'],
      next: {
        by: 'newOffenceSuspected',
        to: { yes: 'an-offence-is-suspected', no: isHarmLikely(), unknown: isHarmLikely() },
      },
    },
    'which-state': {
      asks: ['destinationStates', 'concernPointsThere', 'dataSources'],
      next: {
        ask: 'that-state-probably-holds-it',
        yes: 'what-else-matters',
        no: 'no-state-to-ask',
        unknown: 'no-state-to-ask',
      },
    },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
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
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'ask-their-police',
        no: 'others-must-ask',
        unknown: 'ask-who-may-ask',
      },
    },
  },
  endings,
  leadsTo: {
    'a-case': 'arrested-here',
    'a-check-for-work': 'work-with-children',
    'an-arrest-abroad': 'arrest-abroad',
  },
  // An authority that led here with a concern has no vetting task: who asks for the check is named anew.
  asksAgain: { 'a-check-for-work': ['vettingAsker'] },
});

/** Only a current finding of serious harm opens a question abroad. */
function isHarmLikely() {
  return { ask: 'serious-harm-is-likely', yes: 'which-state', no: 'local-measures', unknown: 'assess-first' } as const;
}
