import { defineFlow, type Target } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * Something was sent earlier: it is renewed, corrected, withdrawn or let lapse, a hit is acted on, silence is chased.
 * What was sent and what has happened since decide; a message is renewed by a new message with its own tests.
 */
export default defineFlow({
  id: 'renew-correct-withdraw',
  start: 'danger-now',
  steps: {
    ...dangerFirst('what-was-sent'),
    'what-was-sent': {
      asks: ['role', 'askingState', 'sentKind', 'sentEvent'],
      next: {
        by: 'sentEvent',
        to: {
          'review-due': againByKind(),
          'new-facts': againByKind(),
          'data-wrong': 'whose-data',
          'reason-gone': endByKind(),
          'person-found': endByKind(),
          'supervision-ended': 'say-that-supervision-ends',
          'hit-or-report': hitByKind(),
          'nothing-came-back': 'chase-the-silence',
          'person-asks': 'leave-the-answer-to-the-data-desk',
          unknown: 'look-it-up-first',
        },
      },
    },
    'whose-data': {
      asks: ['wrongDataOwner'],
      next: {
        ask: 'sis-data-of-another-state-look-wrong',
        yes: 'tell-the-state-of-the-alert',
        no: 'correct-what-was-sent',
        unknown: 'correct-what-was-sent',
      },
    },
    'what-for-today': {
      asks: ['purpose', 'destinationStates', 'assessmentFinding', 'assessmentAge'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'prevent-harm': stillLikely(),
          'protect-victim': stillLikely(),
          'supervise-or-execute': stillLikely(),
        },
      },
    },
    'what-has-changed': {
      asks: ['liveInvestigation', 'existingAlertOrOrder', 'internationalProtection', 'dataSources'],
      next: 'safeguards',
    },
    'does-it-still-stand': {
      asks: ['reasonStillStands', 'liveInvestigation', 'existingAlertOrOrder', 'internationalProtection'],
      next: {
        ask: 'the-reason-still-stands',
        yes: 'safeguards',
        no: 'withdraw-what-was-sent',
        unknown: 'settle-it-before-the-day',
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
        yes: {
          ask: 'a-message-was-sent',
          yes: { ask: 'reader-may-send-police-information', yes: 'send-a-new-message', no: 'who-may-pass-it-on' },
          no: { ask: 'a-check-alert-was-entered', yes: 'renew-the-check-alert', no: 'renew-the-circulation' },
        },
        no: 'withdraw-what-was-sent',
        unknown: 'settle-it-before-the-day',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'send-a-new-message',
        no: 'others-must-tell',
        unknown: 'ask-who-may-tell',
      },
    },
  },
  endings,
  leadsTo: leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
});

/** The review day comes up, or new facts: each kind goes on in its own way. */
function againByKind() {
  return {
    by: 'sentKind',
    to: {
      'police-message': 'what-for-today',
      'check-alert': 'does-it-still-stand',
      'interpol-circulation': 'does-it-still-stand',
      'entry-or-return-alert': 'review-for-the-authority',
      'arrest-alert': 'review-for-the-authority',
      'supervision-transfer': 'review-for-the-authority',
      'sentence-transfer': 'review-for-the-authority',
      'protection-order': 'review-for-the-authority',
      unknown: 'look-it-up-first',
    },
  } as const satisfies Target;
}

/** What the police sent goes once it is no longer needed. What an authority decided, that authority ends. */
function endByKind() {
  return {
    by: 'sentKind',
    to: {
      'police-message': 'withdraw-what-was-sent',
      'check-alert': 'withdraw-what-was-sent',
      'interpol-circulation': 'withdraw-what-was-sent',
      'entry-or-return-alert': 'review-for-the-authority',
      'arrest-alert': 'withdraw-what-was-sent',
      'supervision-transfer': 'review-for-the-authority',
      'sentence-transfer': 'review-for-the-authority',
      'protection-order': 'review-for-the-authority',
      unknown: 'look-it-up-first',
    },
  } as const satisfies Target;
}

function hitByKind() {
  return {
    by: 'sentKind',
    to: {
      'check-alert': 'act-on-the-hit',
      'arrest-alert': 'send-the-papers-for-the-arrest',
      'police-message': 'act-on-the-report',
      'interpol-circulation': 'act-on-the-report',
      'entry-or-return-alert': 'act-on-the-report',
      'supervision-transfer': 'act-on-the-report',
      'sentence-transfer': 'act-on-the-report',
      'protection-order': 'act-on-the-report',
      unknown: 'look-it-up-first',
    },
  } as const satisfies Target;
}

/** A message is renewed by a new one, on an assessment of today; else the old one is withdrawn. */
function stillLikely() {
  return {
    ask: 'serious-harm-is-likely',
    yes: 'what-has-changed',
    no: 'withdraw-what-was-sent',
    unknown: 'settle-it-before-the-day',
  } as const satisfies Target;
}
