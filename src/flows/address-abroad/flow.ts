import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
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
          'prevent-harm': 'the-address',
          'protect-victim': 'the-address',
          'supervise-or-execute': 'the-address',
          investigate: 'another-purpose-instead',
          prosecute: 'another-purpose-instead',
          'vet-for-work': 'another-purpose-instead',
          'decide-on-residence': 'another-purpose-instead',
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
        no: transferOr('check-from-home'),
        unknown: transferOr('check-from-home'),
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
        no: transferOr('check-from-home'),
        unknown: transferOr('not-yet'),
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'ask-their-police',
        no: transferOr('ask-who-may-tell'),
        unknown: transferOr('ask-who-may-tell'),
      },
    },
  },
  endings,
  leadsTo: { 'another-purpose-instead': 'moving-or-travelling', 'look-for-the-person': 'whereabouts-unknown' },
});

/** Where supervision can move, the authority there is consulted: that is the one channel of the supervising service. */
function transferOr<const Else extends string>(other: Else) {
  return {
    ask: 'supervision-can-move',
    yes: 'consult-before-the-transfer-goes',
    no: other,
    unknown: other,
  } as const;
}
