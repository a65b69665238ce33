import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** A request for police information has arrived: whose it is, by when it is answered, and what stands against it. */
export default defineFlow({
  id: 'request-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-how'),
    'who-and-how': {
      asks: ['role', 'askingState', 'destinationStates', 'requestCameBy'],
      next: {
        by: 'requestCameBy',
        to: {
          'to-the-spoc': ifPolice(),
          'authority-to-authority': ifPolice(),
          'own-spoc-asks-us': 'the-rule-at-home',
          'outside-the-directive': 'other-route-other-rules',
          unknown: 'pass-it-to-your-spoc',
        },
      },
    },
    'the-rule-at-home': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'give-it-to-your-spoc',
        no: 'secrecy-bars-it',
        unknown: 'ask-which-rule-applies',
      },
    },
    'what-is-asked': {
      asks: ['requestConditions', 'requestOffence', 'requestUrgent', 'requestAccess'],
      next: {
        by: 'requestConditions',
        to: {
          met: {
            by: 'requestAccess',
            to: {
              direct: 'what-stands-against-it',
              indirect: 'what-stands-against-it',
              both: 'what-stands-against-it',
              'not-held': 'nothing-is-held',
              unknown: 'what-stands-against-it',
            },
          },
          'another-purpose': 'not-for-this-channel',
          'not-clear': 'ask-back-at-once',
          unknown: 'ask-back-at-once',
        },
      },
    },
    'what-stands-against-it': {
      asks: ['courtPermission', 'answerHarm', 'answerOwners', 'answerQuality'],
      next: {
        ask: 'a-ground-to-refuse-exists',
        yes: 'all-or-a-part',
        no: { ask: 'a-court-must-agree-first', yes: 'a-court-must-agree', no: 'answer-in-time' },
        unknown: 'settle-before-you-answer',
      },
    },
    'all-or-a-part': {
      asks: ['answerPart'],
      next: {
        by: 'answerPart',
        to: { all: 'refuse-with-reasons', part: 'answer-in-part', unknown: 'settle-before-you-answer' },
      },
    },
  },
  endings,
});

/** Police and the SPOC answer; everybody else passes it on. */
function ifPolice() {
  return { ask: 'reader-may-send-police-information', yes: 'what-is-asked', no: 'pass-it-to-your-spoc' } as const;
}
