import type { Ending } from '../../advice';

/** The endings in which the reader answers nobody abroad: somebody else does, or nobody yet. */
export const endingsAtHome = {
  'pass-it-to-your-spoc': {
    needs: [],
    consider: [],
    atHome: ['pass-the-request-to-your-spoc', 'tell-nobody-of-the-request', 'look-whether-somebody-here-is-in-danger'],
    before: [],
    after: ['log-the-answer'],
    remains: 'nobody-there-knows-yet',
  },
  'other-route-other-rules': {
    needs: [],
    consider: [],
    atHome: [
      'other-routes-have-rules-of-their-own',
      'tell-nobody-of-the-request',
      'look-whether-somebody-here-is-in-danger',
    ],
    before: [],
    after: ['log-the-answer'],
    remains: 'nobody-there-knows-yet',
  },
  'give-it-to-your-spoc': {
    needs: [],
    consider: [],
    atHome: [
      { do: 'court-or-prosecutor-approval', when: { rule: 'approval-is-needed-at-home', is: ['yes'] } },
      'give-your-spoc-the-file-part',
      'facts-apart-from-assessment',
      'health-data-only-if-strictly-necessary',
      'keep-victims-out-of-the-answer',
      'tell-nobody-of-the-request',
    ],
    before: [],
    after: ['log-the-answer', 'look-whether-somebody-here-is-in-danger', 'correct-or-withdraw'],
    remains: 'police-act-under-their-own-law',
  },
  'secrecy-bars-it': {
    needs: [],
    consider: [],
    atHome: [
      'tell-the-spoc-what-bars-you',
      'find-who-may-tell',
      'tell-nobody-of-the-request',
      'look-whether-somebody-here-is-in-danger',
    ],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'nobody-there-knows-yet',
  },
  'ask-which-rule-applies': {
    needs: [],
    consider: [],
    atHome: [
      'ask-legal-service',
      'find-who-may-tell',
      'tell-nobody-of-the-request',
      'look-whether-somebody-here-is-in-danger',
    ],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'nobody-there-knows-yet',
  },
} as const satisfies Readonly<Record<string, Ending>>;
