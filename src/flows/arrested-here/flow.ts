import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A person is arrested or charged here, and nobody knows the record elsewhere. Identity first; then every State where
 * the person lived, not the State of nationality alone; police information in parallel; a hearing that comes soon.
 */
export default defineFlow({
  id: 'arrested-here',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          investigate: 'the-person',
          prosecute: 'the-person',
          'supervise-or-execute': 'the-person',
          'prevent-harm': 'a-concern',
          'protect-victim': 'a-concern',
          'vet-for-work': 'a-check-for-work',
          'locate-and-arrest': 'an-arrest-abroad',
          'decide-on-residence': 'not-for-a-residence-decision',
        },
      },
    },
    'the-person': {
      asks: ['identityCertainty', 'identityPrints', 'caseStage'],
      next: {
        by: 'caseStage',
        to: {
          'suspected-or-arrested': 'which-states',
          charged: 'which-states',
          'sentence-running': 'which-states',
          'offence-to-prevent': 'no-case-no-request',
          none: 'no-case-no-request',
          unknown: 'no-case-no-request',
        },
      },
    },
    'which-states': {
      asks: ['nationalities', 'earlierStates', 'convictingStates', 'recordReply'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: ['minorNowOrThen', 'internationalProtection', 'existingAlertOrOrder', 'knownVictimOrChildThere'],
      next: { ask: 'police-information-serves-the-purpose', yes: 'safeguards', no: 'ask-for-the-record' },
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
        yes: { ask: 'reader-may-send-police-information', yes: ask(), no: 'who-may-pass-it-on' },
        no: 'record-yes-police-no',
        unknown: 'record-now-police-not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: ask(), no: 'others-must-ask', unknown: 'ask-who-may-ask' },
    },
  },
  endings,
  leadsTo: {
    'a-concern': 'concern-about-a-resident',
    'a-check-for-work': 'work-with-children',
    'an-arrest-abroad': 'arrest-abroad',
  },
});

/** Record and police are both asked; where the identity is open, it is settled at the same time. */
function ask() {
  return {
    ask: 'identity-is-established',
    yes: 'ask-record-and-police',
    no: 'identity-first-then-ask',
    unknown: 'identity-first-then-ask',
  } as const;
}
