import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A reply to a request for criminal records has come, or has not. What it can be used for, what an empty one means,
 * and who has not been asked yet.
 */
export default defineFlow({
  id: 'record-reply-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'recordReply'],
      next: {
        by: 'recordReply',
        to: {
          entries: 'the-use',
          'no-entry': 'who-was-asked',
          'no-answer-yet': 'still-waiting',
          'refused-or-limited': 'the-refusal',
          'not-asked': whereToAsk(),
          unknown: 'find-out-what-came',
        },
      },
    },
    'the-use': {
      asks: ['recordReplyUse'],
      next: {
        by: 'recordReplyUse',
        to: {
          'as-asked': 'who-was-asked',
          'other-proceedings': 'ask-anew-for-another-use',
          'other-purpose': 'ask-anew-for-another-use',
          'warn-another-state': 'the-reply-is-no-warning',
          unknown: 'use-nothing-yet',
        },
      },
    },
    'who-was-asked': {
      asks: ['recordStatesLeft', 'recordIdentityBasis'],
      next: {
        by: 'recordStatesLeft',
        to: {
          'some-not-asked': whereToAsk(),
          'all-asked': { ask: 'the-reply-shows-entries', yes: 'use-it-as-asked', no: 'empty-everywhere' },
          unknown: whereToAsk(),
        },
      },
    },
    'still-waiting': {
      asks: ['destinationStates', 'recordLimitPassed'],
      next: {
        by: 'recordLimitPassed',
        to: { 'not-yet': 'wait-for-the-limit', passed: 'chase-the-reply', unknown: 'chase-the-reply' },
      },
    },
    'the-refusal': {
      asks: ['recordRefusal'],
      next: {
        by: 'recordRefusal',
        to: {
          'another-state-named': whereToAsk(),
          'details-missing': 'send-the-missing-details',
          'their-law-bars': 'a-refusal-is-not-empty',
          unknown: 'a-refusal-is-not-empty',
        },
      },
    },
    'which-states': {
      asks: ['destinationStates', 'internationalProtection'],
      next: {
        ask: 'purpose-is-investigation-or-prosecution',
        yes: 'ask-further-states-and-police',
        no: {
          ask: 'the-record-serves-proceedings',
          yes: 'ask-further-states',
          no: 'ask-further-states-for-work',
        },
      },
    },
  },
  endings,
});

/** Records are asked for proceedings and for work; for any other purpose national law has to provide for it. */
function whereToAsk() {
  return {
    by: 'purpose',
    to: {
      investigate: 'which-states',
      prosecute: 'which-states',
      'supervise-or-execute': 'which-states',
      'vet-for-work': 'which-states',
      'prevent-harm': 'no-request-for-this-purpose',
      'protect-victim': 'no-request-for-this-purpose',
      'locate-and-arrest': 'no-request-for-this-purpose',
      'decide-on-residence': 'no-request-for-this-purpose',
    },
  } as const;
}
