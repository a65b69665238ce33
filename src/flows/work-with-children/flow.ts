import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * Somebody is to work or volunteer with children. Who asks decides the route; a national law and consent open it; every
 * State of nationality and residence is asked; and no reply ever says that somebody is suitable.
 */
export default defineFlow({
  id: 'work-with-children',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'vettingAsker'],
      next: {
        by: 'purpose',
        to: {
          'vet-for-work': {
            by: 'vettingAsker',
            to: {
              'vetting-authority': 'the-check',
              'the-person': 'whose-own-record',
              'employer-or-club': 'a-club-or-parent-cannot-ask',
              parent: 'a-club-or-parent-cannot-ask',
              'other-authority': 'another-authority',
              unknown: 'find-out-who-asks',
            },
          },
          'prevent-harm': 'a-concern',
          'protect-victim': 'a-concern',
          investigate: 'a-case',
          prosecute: 'a-case',
          'supervise-or-execute': 'a-case',
          'locate-and-arrest': 'an-arrest-abroad',
          'decide-on-residence': 'not-for-a-residence-decision',
        },
      },
    },
    'the-check': {
      asks: ['vettingActivity', 'vettingStage', 'vettingLaw', 'vettingConsent'],
      next: {
        by: 'vettingLaw',
        to: {
          yes: {
            by: 'vettingConsent',
            to: {
              given: 'which-states',
              refused: 'no-consent-no-request',
              'not-asked': 'ask-for-consent-first',
              unknown: 'ask-for-consent-first',
            },
          },
          no: 'no-law-no-request',
          unknown: 'find-the-law-first',
        },
      },
    },
    'which-states': {
      asks: ['nationalities', 'earlierStates', 'convictingStates', 'recordReply'],
      next: {
        by: 'recordReply',
        to: {
          'not-asked': 'ask-for-the-record-for-work',
          unknown: 'ask-for-the-record-for-work',
          'no-entry': 'no-entry-is-not-suitable',
          entries: 'weigh-the-entries',
          'no-answer-yet': 'wait-for-the-reply',
          'refused-or-limited': 'ask-the-state-that-was-named',
        },
      },
    },
    'whose-own-record': { asks: ['nationalities', 'earlierStates'], next: 'help-the-person-to-the-own-record' },
  },
  endings,
  leadsTo: {
    'a-concern': 'concern-about-a-resident',
    'another-authority': 'concern-about-a-resident',
    'a-case': 'arrested-here',
    'an-arrest-abroad': 'arrest-abroad',
  },
  // Who has no vetting task does not check for work: what the concern is for is named anew.
  asksAgain: { 'another-authority': ['purpose'] },
});
