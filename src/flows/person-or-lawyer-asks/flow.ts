import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * The person, or a lawyer, asks what is held or whether there is an alert. At the counter the same words for everybody;
 * the data-protection desk answers. The flow never asks whether anything is held.
 */
export default defineFlow({
  id: 'person-or-lawyer-asks',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-asks-for-what'),
    'who-asks-for-what': {
      asks: ['role', 'askingState', 'rightAskedBy', 'rightAskedFor'],
      next: {
        by: 'rightAskedBy',
        to: {
          'the-person': byFile(),
          'lawyer-with-authority': byFile(),
          'lawyer-without-authority': 'check-who-asks',
          'somebody-else': 'go-on-with-others',
          unknown: 'check-who-asks',
        },
      },
    },
    'are-you-the-desk': { asks: ['answersForController'], next: onlyTheDesk('the-answer') },
    'are-you-the-desk-to-correct': { asks: ['answersForController'], next: onlyTheDesk('the-correction') },
    'the-answer': {
      asks: ['askerIdentity', 'accessSource', 'accessLimit'],
      next: checkedAndHeard({
        by: 'accessLimit',
        to: {
          'no-reason': 'answer-what-is-held',
          'reason-and-law': 'neither-confirm-nor-deny',
          unknown: 'weigh-first',
        },
      }),
    },
    'the-correction': {
      asks: ['askerIdentity', 'accessSource', 'correctionFinding'],
      next: checkedAndHeard({
        by: 'correctionFinding',
        to: {
          'wrong-or-unlawful': 'put-it-right',
          'truth-not-to-be-found': 'put-it-right',
          'right-and-lawful': 'leave-it-and-say-why',
          unknown: 'look-into-it-first',
        },
      }),
    },
  },
  endings,
  leadsTo: { 'go-on-with-others': 'others-ask' },
});

/** Each file has its own desk. */
function byFile() {
  return {
    by: 'rightAskedFor',
    to: {
      'what-is-held': 'are-you-the-desk',
      'whether-an-alert-exists': 'are-you-the-desk',
      'correct-or-erase': 'are-you-the-desk-to-correct',
      'criminal-record': 'own-record-by-the-own-hand',
      'case-file': 'procedure-decides',
      'interpol-files': 'interpol-commission-answers',
      'europol-files': 'europol-answers',
      unknown: 'are-you-the-desk',
    },
  } as const;
}

/** Nobody but the desk answers; not known counts as no. */
function onlyTheDesk<const Next extends string>(next: Next) {
  return {
    by: 'answersForController',
    to: { yes: next, no: 'say-nothing-and-pass-on', unknown: 'say-nothing-and-pass-on' },
  } as const;
}

/** First who asks, then the source, then the answer. */
function checkedAndHeard<const Next>(next: Next) {
  return {
    by: 'askerIdentity',
    to: {
      checked: {
        by: 'accessSource',
        to: {
          'own-data': next,
          'source-heard': next,
          'source-not-heard': 'hear-the-source-first',
          unknown: 'hear-the-source-first',
        },
      },
      'not-checked': 'check-who-asks',
      unknown: 'check-who-asks',
    },
  } as const;
}
