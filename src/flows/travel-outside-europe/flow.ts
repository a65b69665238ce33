import { defineFlow, type Target } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A journey to a State outside the 32. The journey is limited at home first; then nothing goes to a State the person
 * fled; then the conditions of a transfer outside the Union; then the five tests.
 */
export default defineFlow({
  id: 'travel-outside-europe',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'prevent-harm': 'the-journey',
          'protect-victim': 'the-journey',
          'supervise-or-execute': 'the-journey',
        },
      },
    },
    'the-journey': {
      asks: ['destinationStates', 'destinationCertainty', 'sentenceStatus', 'travelLimits'],
      next: {
        ask: 'person-has-gone',
        yes: 'gone-already',
        no: withinOrOutside(),
        unknown: withinOrOutside(),
      },
    },
    'who-else-is-touched': {
      asks: [
        'internationalProtection',
        'goesToStateFled',
        'minorNowOrThen',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: {
        ask: 'that-state-is-not-the-one-fled',
        yes: 'the-risk',
        no: 'nothing-to-the-state-fled',
        unknown: 'find-out-about-protection',
      },
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected', 'dataSources'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'out-of-the-union',
        no: 'decide-at-home-first',
        unknown: 'decide-at-home-first',
      },
    },
    'out-of-the-union': {
      asks: ['transferBasis', 'receiverIsCompetent', 'dataOwnersAgree', 'graveRightsRiskThere'],
      next: {
        ask: 'the-transfer-conditions-are-met',
        yes: 'safeguards',
        no: 'no-lawful-transfer',
        unknown: 'settle-the-transfer-first',
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
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: tell(),
        no: 'others-must-tell',
        unknown: 'ask-who-may-tell',
      },
    },
  },
  endings,
  leadsTo: {
    ...leadsFor(
      'another-purpose',
      'somebody-to-protect',
      'an-investigation',
      'evidence',
      'a-check-for-work',
      'an-arrest-abroad',
    ),
    'gone-already': 'whereabouts-unknown',
    'within-europe': 'moving-or-travelling',
  },
});

/** Within the 32 States another flow goes on. Outside, the journey is limited at home first, where it can be. */
function withinOrOutside() {
  return {
    ask: 'the-journey-leaves-the-listed-states',
    yes: limitFirst(),
    no: { ask: 'purpose-is-to-protect-somebody', yes: 'somebody-to-protect', no: 'within-europe' },
    unknown: limitFirst(),
  } as const satisfies Target;
}

function limitFirst() {
  return {
    ask: 'the-journey-can-be-limited-at-home',
    yes: 'limit-the-journey-first',
    no: 'who-else-is-touched',
    unknown: 'who-else-is-touched',
  } as const satisfies Target;
}

/** A message to the States that need it; where nobody can name them, a wider circle is weighed anew. */
function tell() {
  return {
    ask: 'the-destination-can-be-named',
    yes: 'tell-that-state',
    no: 'weigh-a-wider-warning',
  } as const satisfies Target;
}
