import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A known victim or a child is in the State where the person goes or is. Two channels: the police warn of an offence,
 * child protection protects a child. The address of the one to be protected stays out of both.
 */
export default defineFlow({
  id: 'victim-or-child-there',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'protect-victim': 'who-is-there',
          'prevent-harm': 'who-is-there',
        },
      },
    },
    'who-is-there': {
      asks: ['destinationStates', 'personToProtect', 'whereThePersonGoes', 'protectedWish'],
      next: {
        by: 'personToProtect',
        to: {
          child: 'the-child',
          'child-and-victim': 'the-child',
          unknown: 'the-child',
          victim: 'what-else-matters',
          'feared-person': 'what-else-matters',
        },
      },
    },
    'the-child': { asks: ['childDanger', 'childMeasures', 'childPlace'], next: 'what-else-matters' },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
        'personMustNotKnow',
      ],
      next: 'the-risk',
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected', 'dataSources'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'safeguards',
        no: childAlone(),
        unknown: childAlone(),
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
        yes: {
          ask: 'serious-harm-is-likely',
          yes: { ask: 'reader-may-send-police-information', yes: tell(), no: 'who-may-pass-it-on' },
          no: 'warn-child-protection',
          unknown: 'warn-child-protection',
        },
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: tell(), no: 'others-must-tell', unknown: 'ask-who-may-tell' },
    },
  },
  endings,
  leadsTo: leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
});

/** No ground for a police message: a child in serious danger is still warned of, by child protection. */
function childAlone() {
  return {
    ask: 'a-child-there-is-at-risk',
    yes: 'safeguards',
    no: 'protect-at-home-first',
    unknown: 'protect-at-home-first',
  } as const;
}

/** A child, or nobody knows: both channels. A grown-up: the police. */
function tell() {
  return {
    by: 'personToProtect',
    to: {
      child: 'protect-a-child-there',
      'child-and-victim': 'protect-a-child-there',
      unknown: 'protect-a-child-there',
      victim: 'protect-a-person-there',
      'feared-person': 'protect-a-person-there',
    },
  } as const;
}
