import type { Ending } from '../../advice';
import { ifApproval, ifVictim } from '../parts/measure-uses';
import {
  actHere,
  dangerHere,
  holdBack,
  ifChildHere,
  ifFromTheStateFled,
  ifNotPolice,
  ifUnsureMatch,
} from '../parts/receiving';

const none = { before: [], consider: [] } as const;
const follow = ['name-owner-and-review-day', 'review-and-erase', 'commission-for-complaints'] as const;

/** The endings of `interpol-notice-received`. A notice is for police alone. */
const list = {
  'telephone-now': dangerHere,
  'not-this-person': actHere({
    atHome: [ifNotPolice, 'settle-the-match', 'check-the-notice-with-the-bureau', 'log-the-message'],
    ...none,
    after: ['commission-for-complaints', 'review-and-erase'],
    remains: 'a-notice-decides-nothing-here',
  }),
  'compliance-doubt': holdBack({
    atHome: [
      ifNotPolice,
      'tell-the-bureau-of-the-doubt',
      'no-measure-on-the-message-alone',
      ifFromTheStateFled,
      'ask-legal-service',
      'log-the-message',
    ],
    ...none,
    after: ['decide-and-write-why', ...follow],
    remains: 'the-doubt-is-for-the-bureau',
  }),
  'check-it-first': holdBack({
    atHome: [
      ifNotPolice,
      'check-the-notice-with-the-bureau',
      'schengen-channels-first',
      'no-measure-on-the-message-alone',
      ifFromTheStateFled,
      'log-the-message',
    ],
    ...none,
    after: follow,
    remains: 'the-doubt-is-for-the-bureau',
  }),
  'ask-before-arrest': actHere({
    atHome: [
      ifNotPolice,
      'notice-is-no-warrant',
      'check-the-notice-with-the-bureau',
      'schengen-channels-first',
      ifUnsureMatch,
      'tell-prosecutor-of-the-notice',
      ifFromTheStateFled,
    ],
    ...none,
    after: ['log-the-message', ...follow],
    remains: 'a-notice-decides-nothing-here',
  }),
  'provisional-arrest': actHere({
    atHome: [
      ifNotPolice,
      'check-the-notice-with-the-bureau',
      'schengen-channels-first',
      ifUnsureMatch,
      'tell-prosecutor-of-the-notice',
      'provisional-arrest-as-own-law-says',
      'tell-what-is-owed-on-arrest',
      { do: 'papers-within-the-time', when: { fact: 'noticeLaw', is: ['extradition-convention'] } },
      ifFromTheStateFled,
      ifVictim,
    ],
    ...none,
    after: ['log-the-message', ...follow],
    remains: 'the-court-decides-on-surrender',
    limits: [{ limit: 'coe-1957-provisional-arrest', when: { fact: 'noticeLaw', is: ['extradition-convention'] } }],
  }),
  'tell-the-bureau-where': actHere({
    atHome: [
      ifNotPolice,
      'notice-is-no-warrant',
      'schengen-channels-first',
      ifUnsureMatch,
      'answer-through-the-bureau',
      ifFromTheStateFled,
      'log-the-message',
    ],
    consider: [],
    before: [ifApproval, 'proportionality-note', 'facts-apart-from-assessment'],
    after: ['tell-sender-of-changes', ...follow],
    remains: 'a-notice-decides-nothing-here',
  }),
  'check-protection-first': holdBack({
    atHome: [
      ifNotPolice,
      'confirm-nothing-to-the-state-fled',
      'check-the-notice-with-the-bureau',
      'no-measure-on-the-message-alone',
      'log-the-message',
    ],
    ...none,
    after: ['decide-and-write-why', ...follow],
    remains: 'the-doubt-is-for-the-bureau',
  }),
  'tell-nothing-back': holdBack({
    atHome: [ifNotPolice, 'log-the-message', 'answer-receipt-only', 'no-measure-on-the-message-alone'],
    ...none,
    after: ['decide-and-write-why', ...follow],
    remains: 'a-notice-decides-nothing-here',
  }),
  'not-yet': holdBack({
    atHome: [ifNotPolice, 'settle-open-safeguards', 'log-the-message', 'no-measure-on-the-message-alone'],
    ...none,
    after: follow,
    remains: 'a-notice-decides-nothing-here',
  }),
  'others-must-tell': holdBack({
    atHome: ['find-who-may-tell', 'ask-legal-service', 'log-the-message'],
    ...none,
    after: ['decide-and-write-why', 'name-owner-and-review-day'],
    remains: 'a-notice-decides-nothing-here',
  }),
  'ask-who-may-tell': holdBack({
    atHome: ['ask-legal-service', 'find-who-may-tell', 'log-the-message'],
    ...none,
    after: ['name-owner-and-review-day'],
    remains: 'a-notice-decides-nothing-here',
  }),
  'assess-and-choose': actHere({
    atHome: [
      ifNotPolice,
      'log-the-message',
      'send-it-to-the-unit-that-can-act',
      'green-brings-no-arrest',
      'schengen-channels-first',
      ifUnsureMatch,
      'look-in-own-registers',
      'assess-here',
      ifChildHere,
      ifVictim,
      { do: 'choose-the-mildest-measure', when: { rule: 'serious-harm-is-likely', is: ['yes'] } },
      { do: 'no-measure-on-the-message-alone', when: { rule: 'serious-harm-is-likely', is: ['no', 'unknown'] } },
      ifFromTheStateFled,
    ],
    ...none,
    after: ['answer-receipt-only', 'decide-and-write-why', ...follow],
    remains: 'sending-did-not-protect',
  }),
  'keep-and-look-again': actHere({
    atHome: [ifNotPolice, 'log-the-message', 'green-brings-no-arrest', 'look-in-own-registers', ifFromTheStateFled],
    ...none,
    after: ['answer-receipt-only', ...follow],
    remains: 'nothing-is-known-here',
  }),
  'find-the-missing-person': actHere({
    atHome: [
      ifNotPolice,
      'find-the-missing-person',
      ifUnsureMatch,
      { do: 'decide-for-the-child-under-own-law', when: { fact: 'hitFoundPerson', is: ['child', 'unknown'] } },
      { do: 'missing-adult-decides', when: { fact: 'hitFoundPerson', is: ['adult', 'unknown'] } },
      'check-the-notice-with-the-bureau',
    ],
    ...none,
    after: ['log-the-message', 'name-owner-and-review-day', 'review-and-erase'],
    remains: 'safety-ends-with-the-visit',
  }),
  'act-on-the-danger': actHere({
    atHome: [
      'act-on-the-imminent-danger',
      'send-it-to-the-unit-that-can-act',
      'protect-whoever-is-in-danger',
      'check-the-notice-with-the-bureau',
    ],
    ...none,
    after: ['log-the-message', 'name-owner-and-review-day', 'review-and-erase'],
    remains: 'the-danger-is-here',
  }),
  'ask-the-bureau-what-it-is': holdBack({
    atHome: [ifNotPolice, 'ask-the-bureau-what-it-is', 'no-measure-on-the-message-alone', 'log-the-message'],
    ...none,
    after: ['name-owner-and-review-day'],
    remains: 'a-notice-decides-nothing-here',
  }),
} as const satisfies Readonly<Record<string, Ending>>;

export const endings = asPoliceSheets(list);

/** Of a notice the person hears nothing from whoever receives it: every plan is a police sheet. */
function asPoliceSheets<L extends Readonly<Record<string, Ending>>>(those: L) {
  return Object.fromEntries(Object.entries(those).map(([name, ending]) => [name, { ...ending, policeOnly: true }])) as {
    readonly [Name in keyof L]: L[Name] & { readonly policeOnly: true };
  };
}
