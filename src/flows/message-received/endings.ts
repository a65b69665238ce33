import type { Ending } from '../../advice';
import { ifApproval, ifNewOffence, ifVictim } from '../parts/measure-uses';
import {
  actHere,
  dangerHere,
  holdBack,
  ifChildHere,
  ifFromTheStateFled,
  ifNotPolice,
  ifUnsureMatch,
} from '../parts/receiving';

const received = ['log-the-message', 'read-the-conditions-of-the-sender'] as const;
const follow = ['decide-and-write-why', 'name-owner-and-review-day', 'review-and-erase'] as const;
const ifPassingOnIsBound = {
  do: 'ask-before-passing-on',
  when: { fact: 'senderConditions', is: ['ask-before-passing-on', 'unknown'] },
} as const;
const ifCourtIsBound = {
  do: 'intelligence-until-they-consent',
  when: { fact: 'senderConditions', is: ['not-for-court', 'unknown'] },
} as const;
const ifSecretHere = {
  do: 'keep-the-person-from-knowing',
  when: { fact: 'senderConditions', is: ['person-must-not-know', 'unknown'] },
} as const;
const ifMeasureThere = {
  do: 'ask-them-to-move-supervision',
  when: { fact: 'sentenceStatus', is: ['measure-running', 'in-custody-measure-follows', 'unknown'] },
} as const;
const ifEndDate = {
  do: 'ask-for-the-end-date',
  when: { fact: 'sentenceStatus', is: ['measure-running', 'in-custody-measure-follows', 'unknown'] },
} as const;
const ifOver = {
  do: 'plan-without-the-sender',
  when: { fact: 'sentenceStatus', is: ['sentence-over', 'in-custody-nothing-follows'] },
} as const;

/** A request through the SPOC of a member State has a day of its own; information that nobody asked for has none. */
const requestLimits = [
  { limit: '2023-977-urgent-direct', when: { fact: 'messageAsks', is: ['spoc-urgent-direct'] } },
  { limit: '2023-977-urgent-indirect', when: { fact: 'messageAsks', is: ['spoc-urgent-indirect'] } },
  { limit: '2023-977-other', when: { fact: 'messageAsks', is: ['spoc-not-urgent'] } },
] as const;

const ifSerious = { rule: 'serious-harm-is-likely', is: ['yes'] } as const;

/** What a State that has been warned does at home, whatever it answers. */
const atHome = [
  ifNotPolice,
  ...received,
  'send-it-to-the-unit-that-can-act',
  ifUnsureMatch,
  'look-in-own-registers',
  'assess-here',
  { do: 'protect-whoever-is-in-danger', when: ifSerious },
  ifChildHere,
  ifVictim,
  { do: 'choose-the-mildest-measure', when: ifSerious },
  'no-measure-on-the-message-alone',
  { do: 'work-with-children-by-its-own-request', when: ifSerious },
  ifMeasureThere,
  ifOver,
  ifNewOffence,
  ifCourtIsBound,
  ifPassingOnIsBound,
  ifSecretHere,
  ifFromTheStateFled,
] as const;
const answering = {
  consider: ['ask-their-police'],
  before: [ifApproval, 'proportionality-note', 'facts-apart-from-assessment'],
  after: ['answer-the-sender', 'tell-sender-of-changes', ifEndDate, ...follow],
  remains: 'sending-did-not-protect',
  limits: requestLimits,
} as const;
const notAnswering = {
  consider: [],
  before: [],
  after: ['answer-receipt-only', ifEndDate, ...follow],
  remains: 'sending-did-not-protect',
  limits: requestLimits,
} as const;

/** The endings of `message-received`, named by what they mean. */
export const endings = {
  'telephone-now': dangerHere,
  'not-this-person': holdBack({
    atHome: [ifNotPolice, 'log-the-message', 'settle-the-match', 'answer-receipt-only'],
    consider: [],
    before: [],
    after: ['tell-sender-of-changes', 'review-and-erase'],
    remains: 'nothing-is-known-here',
    limits: requestLimits,
  }),
  'supervision-needs-its-own-papers': actHere({
    atHome: [
      ...received,
      'pass-papers-to-competent-authority',
      {
        do: 'ask-them-to-move-supervision',
        when: { fact: 'messageAsks', is: ['nothing', 'another-request', 'unknown'] },
      },
      'answer-receipt-only',
    ],
    consider: [],
    before: [],
    after: ['ask-for-the-end-date', ...follow],
    remains: 'supervision-stays-with-the-sender',
    limits: [{ limit: '2008-947-decision', when: { fact: 'messageAsks', is: ['papers-to-supervise'] } }],
  }),
  'use-as-intelligence': actHere({
    atHome: [
      ifNotPolice,
      ...received,
      'prosecutor-opens-the-request',
      'intelligence-until-they-consent',
      ifPassingOnIsBound,
    ],
    consider: ['ask-their-police'],
    before: [],
    after: ['answer-receipt-only', ...follow],
    remains: 'a-message-proves-nothing',
    limits: requestLimits,
  }),
  'arrest-needs-an-order': actHere({
    atHome: [
      ifNotPolice,
      ...received,
      'ask-for-alert-or-warrant',
      'no-measure-on-the-message-alone',
      'tell-prosecutor-of-the-notice',
    ],
    consider: [],
    before: [],
    after: ['answer-receipt-only', ...follow],
    remains: 'arrest-depends-on-a-sighting',
    limits: requestLimits,
  }),
  'not-for-this-purpose': holdBack({
    atHome: [
      ifNotPolice,
      ...received,
      { do: 'vetting-through-records-authority', when: { fact: 'purpose', is: ['vet-for-work'] } },
      { do: 'residence-authority-decides-alone', when: { fact: 'purpose', is: ['decide-on-residence'] } },
      'ask-sender-for-another-use',
    ],
    consider: [],
    before: [],
    after: ['decide-and-write-why', 'review-and-erase'],
    remains: 'a-conviction-alone-bars-nobody',
    limits: requestLimits,
  }),
  'close-with-a-note': holdBack({
    atHome: [ifNotPolice, ...received, 'no-measure-on-the-message-alone', 'answer-receipt-only'],
    consider: [],
    before: [],
    after: follow,
    remains: 'a-closed-file-watches-nobody',
    limits: requestLimits,
  }),
  'own-it-and-act': actHere({ atHome, ...answering }),
  'assess-and-ask-back': actHere({
    atHome,
    ...answering,
    consider: [],
    after: ['ask-the-sender-back', ...answering.after],
  }),
  'answer-not-here': actHere({
    atHome: [
      ifNotPolice,
      ...received,
      'look-in-own-registers',
      'answer-not-here',
      ifPassingOnIsBound,
      ifFromTheStateFled,
    ],
    consider: [],
    before: [ifApproval],
    after: ['name-owner-and-review-day', 'review-and-erase'],
    remains: 'nothing-is-known-here',
    limits: requestLimits,
  }),
  'receipt-and-nothing-more': actHere({ atHome, ...notAnswering }),
  'receipt-and-not-yet': actHere({ atHome: ['settle-open-safeguards', ...atHome], ...notAnswering }),
  'others-must-answer': holdBack({
    atHome: [...received, 'find-who-may-tell', 'ask-legal-service', ifChildHere],
    consider: [],
    before: [],
    after: follow,
    remains: 'sending-did-not-protect',
    limits: requestLimits,
  }),
  'ask-who-may-answer': holdBack({
    atHome: [...received, 'ask-legal-service', 'find-who-may-tell', ifChildHere],
    consider: [],
    before: [],
    after: follow,
    remains: 'sending-did-not-protect',
    limits: requestLimits,
  }),
} as const satisfies Readonly<Record<string, Ending>>;
