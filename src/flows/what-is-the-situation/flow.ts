import { defineFlow } from '../engine/define-flow';
import { dangerFirst, telephoneNow } from '../parts/danger';

/**
 * Where everybody can begin: immediate danger first, then at most three pages to the questions that fit. The answers go along.
 */
export default defineFlow({
  id: 'what-is-the-situation',
  start: 'danger-now',
  steps: {
    ...dangerFirst('what-brings-you-here'),
    'what-brings-you-here': {
      asks: ['role', 'askingState', 'situationKind'],
      next: {
        by: 'situationKind',
        to: {
          'will-go-or-has-gone': 'the-person-abroad',
          'is-here': 'the-person-here',
          investigation: 'the-investigation',
          'somebody-to-protect': 'whom-to-protect',
          'something-came': 'what-came',
          'may-i-share': 'to-may-i-share',
        },
      },
    },
    'the-person-abroad': {
      asks: ['situationSending'],
      next: {
        by: 'situationSending',
        to: {
          'moving-or-travelling': 'to-moving-or-travelling',
          'leaving-custody': 'to-leaving-custody',
          'travel-outside-europe': 'to-travel-outside-europe',
          'whereabouts-unknown': 'to-whereabouts-unknown',
          'released-before-trial': 'to-released-before-trial',
          'address-abroad': 'to-address-abroad',
          'victim-or-child-there': 'to-victim-or-child-there',
          'renew-correct-withdraw': 'to-renew-correct-withdraw',
        },
      },
    },
    'the-person-here': {
      asks: ['situationHere'],
      next: {
        by: 'situationHere',
        to: {
          'arrested-here': 'to-arrested-here',
          'concern-about-a-resident': 'to-concern-about-a-resident',
          'who-is-this': 'to-who-is-this',
          'work-with-children': 'to-work-with-children',
          'national-comes-home': 'to-national-comes-home',
        },
      },
    },
    'the-investigation': {
      asks: ['situationInvestigation'],
      next: {
        by: 'situationInvestigation',
        to: {
          'known-suspect': 'to-known-suspect',
          'unknown-trace': 'to-unknown-trace',
          'evidence-for-court': 'to-evidence-for-court',
          'arrest-abroad': 'to-arrest-abroad',
          'child-abuse-online': 'to-child-abuse-online',
        },
      },
    },
    'whom-to-protect': {
      asks: ['situationProtection'],
      next: {
        by: 'situationProtection',
        to: {
          'protected-person-moves': 'to-protected-person-moves',
          'missing-or-at-risk': 'to-missing-or-at-risk',
          'victim-or-child-there': 'to-victim-or-child-there',
        },
      },
    },
    'what-came': {
      asks: ['situationReceived'],
      next: {
        by: 'situationReceived',
        to: {
          'sis-hit': 'to-sis-hit',
          'interpol-notice-received': 'to-interpol-notice-received',
          'message-received': 'to-message-received',
          'colleague-calls': 'to-colleague-calls',
          'request-received': 'to-request-received',
          'request-from-third-state': 'to-request-from-third-state',
          'record-reply-received': 'to-record-reply-received',
          'ecris-notification-received': 'to-ecris-notification-received',
          'certificate-received': 'to-certificate-received',
          'person-or-lawyer-asks': 'to-person-or-lawyer-asks',
          'others-ask': 'to-others-ask',
        },
      },
    },
  },
  endings: { 'telephone-now': telephoneNow },
  leadsTo: {
    'to-moving-or-travelling': 'moving-or-travelling',
    'to-leaving-custody': 'leaving-custody',
    'to-travel-outside-europe': 'travel-outside-europe',
    'to-whereabouts-unknown': 'whereabouts-unknown',
    'to-released-before-trial': 'released-before-trial',
    'to-address-abroad': 'address-abroad',
    'to-victim-or-child-there': 'victim-or-child-there',
    'to-renew-correct-withdraw': 'renew-correct-withdraw',
    'to-arrested-here': 'arrested-here',
    'to-concern-about-a-resident': 'concern-about-a-resident',
    'to-who-is-this': 'who-is-this',
    'to-work-with-children': 'work-with-children',
    'to-national-comes-home': 'national-comes-home',
    'to-known-suspect': 'known-suspect',
    'to-unknown-trace': 'unknown-trace',
    'to-evidence-for-court': 'evidence-for-court',
    'to-arrest-abroad': 'arrest-abroad',
    'to-child-abuse-online': 'child-abuse-online',
    'to-protected-person-moves': 'protected-person-moves',
    'to-missing-or-at-risk': 'missing-or-at-risk',
    'to-sis-hit': 'sis-hit',
    'to-interpol-notice-received': 'interpol-notice-received',
    'to-message-received': 'message-received',
    'to-colleague-calls': 'colleague-calls',
    'to-request-received': 'request-received',
    'to-request-from-third-state': 'request-from-third-state',
    'to-record-reply-received': 'record-reply-received',
    'to-ecris-notification-received': 'ecris-notification-received',
    'to-certificate-received': 'certificate-received',
    'to-person-or-lawyer-asks': 'person-or-lawyer-asks',
    'to-others-ask': 'others-ask',
    'to-may-i-share': 'may-i-share',
  },
});
