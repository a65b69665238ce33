import type { Ending } from '../../advice';
import {
  askWhoMayAsk,
  ifInterpolPrints,
  ifMayBeProtected,
  ifOtherNames,
  ifOthersAsk,
  ifOutsideEcris,
  ifOutsideTheUnion,
  ifPrints,
  ifPrintsToTake,
  ifProtectionUnclear,
  ifSoon,
  notForResidence,
  othersMustAsk,
  readingTheReply,
} from '../parts/asking';
import { telephoneNow } from '../parts/danger';
import { ifAlerted, ifApproval, ifMinor, ifProtected, ifVictim } from '../parts/measure-uses';

const identity = [ifPrintsToTake, ifPrints, ifOtherNames] as const;
const care = [ifProtected, ifProtectionUnclear, ifMayBeProtected, ifAlerted, ifVictim] as const;
const record = ['give-the-records-authority-everything', ifOutsideEcris, ifOutsideTheUnion] as const;
const afterAsking = [
  'tell-the-court-what-is-outstanding',
  'chase-the-record-reply',
  'look-again-before-release-or-charge',
  'keep-reply-and-police-information-apart',
  'correct-or-withdraw',
] as const;
const police = [ifApproval, ifSoon, 'facts-apart-from-assessment', ifMinor, 'evidence-by-its-own-order'] as const;

/** The endings of `arrested-here`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-record-and-police': {
    first: 'measures',
    needs: ['learn-the-record', 'ask-their-police'],
    consider: [],
    atHome: [...readingTheReply, ...record, ifOthersAsk, ...care],
    before: police,
    after: [...afterAsking, 'ask-for-receipt-and-owner'],
    remains: 'an-empty-record-is-no-proof',
  },
  'identity-first-then-ask': {
    first: 'measures',
    needs: ['settle-identity', 'learn-the-record', 'ask-their-police'],
    consider: ['find-the-convicting-states'],
    atHome: [
      ...identity,
      ifInterpolPrints,
      ...readingTheReply,
      ...record,
      ifOthersAsk,
      ...care,
      'hit-on-an-alert-goes-to-sirene',
    ],
    before: police,
    after: ['correct-the-name-everywhere', ...afterAsking, 'ask-for-receipt-and-owner'],
    remains: 'the-identity-may-still-be-wrong',
  },
  'ask-for-the-record': {
    needs: ['learn-the-record'],
    consider: [],
    atHome: [...identity, ...readingTheReply, ...record, ...care],
    before: [ifMinor],
    after: afterAsking,
    remains: 'an-empty-record-is-no-proof',
  },
  'record-yes-police-no': {
    needs: ['learn-the-record'],
    consider: [],
    atHome: ['hold-the-police-question-back', ...identity, ...readingTheReply, ...record, ...care],
    before: [ifMinor],
    after: [...afterAsking, 'record-why-nothing-was-sent'],
    remains: 'registers-of-other-states-stay-unasked',
  },
  'record-now-police-not-yet': {
    needs: ['learn-the-record'],
    consider: [],
    atHome: ['settle-open-safeguards', ...identity, ...readingTheReply, ...record, ...care],
    before: [ifMinor],
    after: [...afterAsking, 'record-why-nothing-was-sent'],
    remains: 'registers-of-other-states-stay-unasked',
  },
  'no-case-no-request': {
    needs: [],
    consider: [],
    atHome: ['no-record-check-under-another-name', 'prosecutor-opens-the-request', 'settle-identity-at-home'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-was-asked',
  },
  'others-must-ask': othersMustAsk,
  'ask-who-may-ask': askWhoMayAsk,
  'not-for-a-residence-decision': notForResidence,
} as const satisfies Readonly<Record<string, Ending>>;
