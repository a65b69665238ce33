import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * An address, a household or a host abroad is to be checked before release, leave or travel. Probation has no channel
 * of its own: a transfer brings consultation, an offence in view brings the police, and all else is checked from home.
 */
export default defineFlow({
  id: 'address-abroad',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'prevent-harm': 'the-address',
          'protect-victim': 'the-address',
          'supervise-or-execute': 'the-address',
          'locate-and-arrest': 'look-for-the-person',
        },
      },
    },
    'the-address': {
      asks: ['destinationStates', 'stay', 'householdConsent', 'householdChild'],
      next: {
        by: 'householdConsent',
        to: {
          agrees: 'the-measure',
          refuses: 'ask-for-another-address',
          'not-asked': 'the-measure',
          unknown: 'the-measure',
        },
      },
    },
    'the-measure': {
      asks: ['sentenceStatus', 'measureKind', 'measureRemaining', 'residence'],
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
        no: transferBeing('consult-before-the-transfer-goes', 'check-from-home'),
        unknown: transferBeing('consult-before-the-transfer-goes', 'check-from-home'),
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
        yes: { ask: 'reader-may-send-police-information', yes: 'ask-their-police', no: 'who-may-pass-it-on' },
        no: transferBeing('check-from-home', 'check-from-home'),
        unknown: transferBeing('not-yet', 'not-yet'),
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'ask-their-police',
        no: transferBeing('ask-who-may-tell', 'ask-who-may-tell'),
        unknown: transferBeing('ask-who-may-tell', 'ask-who-may-tell'),
      },
    },
  },
  endings,
  leadsTo: {
    ...leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work'),
    'look-for-the-person': 'whereabouts-unknown',
  },
});

/**
 * Where supervision can move, the authority there is consulted: that is the one channel of the supervising service.
 * A transfer with something open is consulted on too, unless a request to the police was stopped by a test.
 */
function transferBeing<const Open extends string, const Closed extends string>(open: Open, closed: Closed) {
  return { ask: 'supervision-can-move', yes: 'consult-before-the-transfer-goes', no: closed, unknown: open } as const;
}
