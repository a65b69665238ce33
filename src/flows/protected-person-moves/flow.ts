import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A protected person moves and asks that a ban goes along. The order of the questions is the safety: warned first, asked
 * second, papers third. Nothing is done over the head of the protected person.
 */
export default defineFlow({
  id: 'protected-person-moves',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'protect-victim': 'the-move',
          'prevent-harm': 'a-warning',
        },
      },
    },
    'the-move': {
      asks: ['destinationStates', 'protectedMove', 'otherPersonKnowsTheState', 'protectedPersonAsks'],
      next: {
        ask: 'a-protected-person-asks',
        yes: 'the-measure',
        no: 'respect-the-wish',
        unknown: 'warn-and-ask-first',
      },
    },
    'the-measure': {
      asks: ['protectionMeasure', 'protectionBan', 'protectionMeasureKnown', 'otherPersonSupervised'],
      next: {
        ask: 'a-criminal-ban-protects',
        yes: 'let-the-criminal-ban-follow',
        no: {
          ask: 'a-civil-ban-protects',
          yes: 'let-the-civil-ban-follow',
          no: 'no-measure-to-take-along',
          unknown: 'find-out-the-measure',
        },
        unknown: 'find-out-the-measure',
      },
    },
  },
  endings,
  leadsTo: {
    ...leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
    'a-warning': 'victim-or-child-there',
  },
});
