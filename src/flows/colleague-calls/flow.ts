import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** Nothing is said before somebody was called back on a number that did not come from the caller. */
const onceVerified = {
  by: 'callerVerified',
  to: { yes: 'what-about', no: 'verify-first', unknown: 'verify-first' },
} as const;

/** A colleague abroad writes or calls directly: verify, say only what may be said, and show the way. */
export default defineFlow({
  id: 'colleague-calls',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-calls'),
    'who-calls': {
      asks: ['role', 'askingState', 'destinationStates', 'callerService'],
      next: {
        by: 'callerService',
        to: {
          police: 'is-it-really',
          'probation-or-prison': 'is-it-really',
          'prosecutor-or-court': 'is-it-really',
          'victim-or-child-protection': 'is-it-really',
          'private-person': 'say-nothing-to-private-callers',
          unknown: 'is-it-really',
        },
      },
    },
    'is-it-really': {
      asks: ['callWants', 'callerVerified'],
      next: {
        by: 'callWants',
        to: {
          information: onceVerified,
          'to-tell-us-something': 'listen-and-have-it-sent',
          'action-here': onceVerified,
          'general-help': 'general-help-only',
          unknown: onceVerified,
        },
      },
    },
    'what-about': {
      asks: ['purpose'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'through-the-spoc',
          investigate: 'through-the-spoc',
          'protect-victim': 'through-the-spoc',
          'locate-and-arrest': 'through-the-spoc',
          prosecute: 'through-the-judicial-authority',
          'supervise-or-execute': 'which-text',
          'vet-for-work': 'its-own-request-for-its-own-purpose',
          'decide-on-residence': 'its-own-request-for-its-own-purpose',
        },
      },
    },
    'which-text': {
      asks: ['callText', 'callCompetent'],
      next: {
        by: 'callText',
        to: {
          'fd-2008-947': {
            by: 'callCompetent',
            to: {
              yes: 'safeguards',
              no: 'hand-to-the-competent-authority',
              unknown: 'hand-to-the-competent-authority',
            },
          },
          'another-text': 'through-the-judicial-authority',
          none: 'through-the-spoc',
          unknown: 'through-the-judicial-authority',
        },
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
        yes: 'talk-directly-about-the-measure',
        no: 'say-nothing',
        unknown: 'not-yet',
      },
    },
  },
  endings,
});
