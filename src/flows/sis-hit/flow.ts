import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** Which alert it is decides what is done, and what is not. */
const byAlert = {
  by: 'hitAlert',
  to: {
    arrest: 'the-arrest',
    'missing-or-protect': 'the-person-found',
    'judicial-procedure': 'report-the-address-only',
    'discreet-check': 'the-discreet-check',
    'inquiry-check': 'the-inquiry-check',
    'specific-check': 'the-specific-check',
    object: 'seize-and-ask',
    'unknown-prints': 'let-an-expert-compare',
    'refusal-of-entry': 'the-entry',
    return: 'the-return',
    'not-from-sis': 'interpol-notice-received',
    unknown: 'find-out-which-alert',
  },
} as const;

/** Nothing shows, unless a reason of one’s own law calls for more; not known stays silent. */
const silent = {
  by: 'hitOwnReason',
  to: {
    yes: 'own-reason-only',
    no: 'ordinary-check-and-silence',
    unknown: 'ordinary-check-and-silence',
  },
} as const;

/** A hit on a SIS alert: which alert it is, which action it asks, and nothing more. */
export default defineFlow({
  id: 'sis-hit',
  start: 'danger-now',
  steps: {
    ...dangerFirst('what-happened'),
    'what-happened': {
      asks: ['role', 'askingState', 'destinationStates', 'hitMoment'],
      next: { by: 'hitMoment', to: { now: 'which-alert', later: 'another-use' } },
    },
    'which-alert': {
      asks: ['hitAlert', 'matchCertainty'],
      next: {
        by: 'matchCertainty',
        to: { confirmed: byAlert, 'not-sure': byAlert, 'another-person': 'not-this-person', unknown: byAlert },
      },
    },
    'the-arrest': {
      asks: ['hitArrest', 'hitWarrant', 'internationalProtection', 'knownVictimOrChildThere'],
      next: {
        by: 'hitArrest',
        to: {
          'can-be-made': 'arrest-and-report',
          'flagged-or-barred': 'report-the-whereabouts',
          unknown: 'ask-before-arrest',
        },
      },
    },
    'the-person-found': { asks: ['hitFoundPerson', 'hitKeptFromTravel'], next: 'protect-the-person' },
    'the-discreet-check': { asks: ['hitOwnReason', 'hitImmediateAction', 'knownVictimOrChildThere'], next: silent },
    'the-inquiry-check': {
      asks: ['hitCheckAllowed', 'hitOwnReason', 'hitImmediateAction', 'knownVictimOrChildThere'],
      next: {
        by: 'hitCheckAllowed',
        to: { search: 'ask-the-questions', 'questions-only': 'ask-the-questions', neither: silent, unknown: silent },
      },
    },
    'the-specific-check': {
      asks: ['hitCheckAllowed', 'hitOwnReason', 'hitImmediateAction', 'knownVictimOrChildThere'],
      next: {
        by: 'hitCheckAllowed',
        to: {
          search: 'search-under-own-law',
          'questions-only': 'ask-the-questions',
          neither: silent,
          unknown: silent,
        },
      },
    },
    'the-entry': {
      asks: ['hitPlace', 'hitPermit', 'citizenship', 'internationalProtection'],
      next: {
        by: 'citizenship',
        to: {
          union: 'free-movement-goes-first',
          'third-country': 'refuse-or-consult',
          unknown: 'refuse-or-consult',
        },
      },
    },
    'the-return': { asks: ['hitPlace', 'hitPermit', 'internationalProtection'], next: 'return-confirm-or-ask' },
    'another-use': {
      asks: ['hitFurtherUse'],
      next: {
        by: 'hitFurtherUse',
        to: {
          'keep-a-note': 'keep-your-own-report',
          'case-of-our-own': 'ask-consent-first',
          'tell-another-service': 'ask-consent-first',
          'third-state-or-interpol': 'nothing-leaves-sis',
          'the-person-asks': 'leave-it-to-data-protection',
          unknown: 'ask-consent-first',
        },
      },
    },
  },
  leadsTo: { 'interpol-notice-received': 'interpol-notice-received' },
  endings,
});
