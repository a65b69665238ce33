import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A third-country national, several nationalities, or an identity that is in doubt. A case first; identity before
 * record; each State one by one; and nothing to the State that a protected person fled.
 */
export default defineFlow({
  id: 'who-is-this',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          investigate: 'the-person',
          prosecute: 'the-person',
          'supervise-or-execute': 'a-record-for-the-sentence',
          'prevent-harm': 'the-person',
          'protect-victim': 'the-person',
          'vet-for-work': 'a-check-for-work',
          'locate-and-arrest': 'an-arrest-abroad',
          'decide-on-residence': 'not-for-a-residence-decision',
        },
      },
    },
    'the-person': {
      asks: ['identityCertainty', 'identityPrints', 'earlierNames', 'caseStage'],
      next: {
        ask: 'a-case-stands-behind-it',
        yes: 'which-states',
        no: 'settle-at-home-first',
        unknown: 'settle-at-home-first',
      },
    },
    'which-states': {
      asks: ['nationalities', 'earlierStates', 'convictingStates'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: [
        'internationalProtection',
        'minorNowOrThen',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: { ask: 'the-case-is-to-prevent-an-offence', yes: 'the-risk', no: 'safeguards' },
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'safeguards',
        no: 'no-offence-in-view',
        unknown: 'no-offence-in-view',
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
        yes: { ask: 'reader-may-send-police-information', yes: ask(), no: 'who-may-pass-it-on' },
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: ask(), no: 'others-must-ask', unknown: 'ask-who-may-ask' },
    },
  },
  endings,
  leadsTo: {
    'a-record-for-the-sentence': 'arrested-here',
    'a-check-for-work': 'work-with-children',
    'an-arrest-abroad': 'arrest-abroad',
  },
});

/** Whoever may have fled is protected first; else identity before record. */
function ask() {
  return {
    by: 'internationalProtection',
    to: {
      yes: 'leave-the-state-of-origin-out',
      unknown: 'leave-the-state-of-origin-out',
      no: {
        ask: 'identity-is-established',
        yes: 'ask-each-state',
        no: 'identity-first',
        unknown: 'identity-first',
      },
    },
  } as const;
}
