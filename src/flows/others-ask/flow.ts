import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { fiveTests } from '../parts/sharing';
import { endings } from './endings';

/**
 * Employer, club, partner, parent, neighbour or press asks about a person. Closed by default; a national law can open
 * it, and then the tests come first. What is brought is listened to; a child is protected without a word on the person.
 */
export default defineFlow({
  id: 'others-ask',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-asks-and-brings-what'),
    'who-asks-and-brings-what': {
      asks: ['role', 'askingState', 'outsiderWho', 'outsiderBrings'],
      next: {
        by: 'outsiderBrings',
        to: {
          'a-question-only': byAsker(),
          'a-worry': byAsker(),
          'a-suspected-offence': 'take-the-report',
          unknown: byAsker(),
        },
      },
    },
    'which-work': {
      asks: ['outsiderWork', 'outsiderLaw'],
      next: onlyByLaw({
        by: 'outsiderWork',
        to: {
          'with-children-or-vulnerable': 'certificate-by-the-own-hand',
          'other-work': 'say-nothing',
          unknown: 'certificate-by-the-own-hand',
        },
      }),
    },
    'who-could-be-harmed': {
      asks: ['knownVictimOrChildThere', 'outsiderLaw'],
      next: onlyByLaw({
        by: 'knownVictimOrChildThere',
        to: { yes: 'protect-and-say-nothing', no: 'say-nothing', unknown: 'protect-and-say-nothing' },
      }),
    },
    'what-is-in-it': {
      asks: ['shareSource', 'shareSpecialData', 'shareDataOfOthers', 'personMustNotKnow'],
      next: {
        ask: 'the-source-lets-it-go',
        yes: 'safeguards',
        no: 'the-source-bars-it',
        unknown: 'ask-the-source-first',
      },
    },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: { ask: 'only-what-is-needed-goes', yes: 'through-the-scheme', no: 'share-less', unknown: 'not-yet' },
        no: 'share-nothing',
        unknown: 'not-yet',
      },
    },
  },
  endings,
});

function byAsker() {
  return {
    by: 'outsiderWho',
    to: {
      employer: 'which-work',
      'club-or-volunteer-body': 'which-work',
      landlord: 'who-could-be-harmed',
      partner: 'who-could-be-harmed',
      'parent-or-guardian': 'who-could-be-harmed',
      'family-of-the-person': 'who-could-be-harmed',
      neighbour: 'who-could-be-harmed',
      press: 'press-office-answers',
      unknown: 'who-could-be-harmed',
    },
  } as const;
}

/** Closed, unless a national law covers the case; not known is closed. */
function onlyByLaw<const Next>(closed: Next) {
  return {
    ask: 'a-law-provides-for-telling-outsiders',
    yes: 'what-is-in-it',
    no: closed,
    unknown: closed,
  } as const;
}
