import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** A conviction of an own national abroad was notified: what is stored, who looks, and what does not follow from it. */
export default defineFlow({
  id: 'ecris-notification-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what'),
    'who-and-what': {
      asks: ['role', 'askingState', 'destinationStates', 'notificationKind'],
      next: { ask: 'the-reader-keeps-the-register', yes: 'the-entry', no: 'what-you-want' },
    },
    'the-entry': {
      asks: ['notificationOwnNational', 'notificationMarked', 'notificationSerious'],
      next: {
        by: 'notificationOwnNational',
        to: {
          yes: {
            by: 'notificationKind',
            to: {
              'new-conviction': {
                by: 'notificationSerious',
                to: { yes: 'the-rule-at-home', no: 'store-and-keep', unknown: 'store-and-keep' },
              },
              'change-or-deletion': 'follow-the-change',
              unknown: 'settle-who-is-meant',
            },
          },
          no: 'not-our-national',
          unknown: 'settle-who-is-meant',
        },
      },
    },
    'the-rule-at-home': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'store-and-tell-at-home',
        no: 'store-and-keep',
        unknown: 'store-and-ask-which-rule',
      },
    },
    'what-you-want': {
      asks: ['notificationUse'],
      next: {
        by: 'notificationUse',
        to: {
          'own-proceedings': 'use-it-in-proceedings',
          'manage-risk': 'the-rule-for-you',
          vetting: 'vetting-asks-for-itself',
          'send-it-abroad': 'the-entry-is-no-warning',
          none: 'no-trigger-by-itself',
          unknown: 'no-trigger-by-itself',
        },
      },
    },
    'the-rule-for-you': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'manage-at-home',
        no: 'leave-it-in-the-register',
        unknown: 'ask-which-rule-lets-you',
      },
    },
  },
  endings,
});
