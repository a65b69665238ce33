/** What brings the reader here: asked once, to find the questions that fit. */
export const theSituation = {
  situationKind: {
    kind: 'one',
    values: ['will-go-or-has-gone', 'is-here', 'investigation', 'somebody-to-protect', 'something-came', 'may-i-share'],
  },
  situationSending: {
    kind: 'one',
    values: [
      'moving-or-travelling',
      'leaving-custody',
      'travel-outside-europe',
      'whereabouts-unknown',
      'released-before-trial',
      'address-abroad',
      'victim-or-child-there',
      'renew-correct-withdraw',
    ],
  },
  situationHere: {
    kind: 'one',
    values: ['arrested-here', 'concern-about-a-resident', 'who-is-this', 'work-with-children', 'national-comes-home'],
  },
  situationInvestigation: {
    kind: 'one',
    values: ['known-suspect', 'unknown-trace', 'evidence-for-court', 'arrest-abroad', 'child-abuse-online'],
  },
  situationProtection: {
    kind: 'one',
    values: ['protected-person-moves', 'missing-or-at-risk', 'victim-or-child-there'],
  },
  situationReceived: {
    kind: 'one',
    values: [
      'sis-hit',
      'interpol-notice-received',
      'message-received',
      'colleague-calls',
      'request-received',
      'request-from-third-state',
      'record-reply-received',
      'ecris-notification-received',
      'certificate-received',
      'person-or-lawyer-asks',
      'others-ask',
    ],
  },
} as const;
