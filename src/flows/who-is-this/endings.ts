import type { Ending } from '../../advice';
import {
  askWhoMayAsk,
  ifEarlierNames,
  ifMayBeProtected,
  ifOthersAsk,
  ifOutsideEcris,
  ifOutsideTheUnion,
  ifPrints,
  ifPrintsToTake,
  ifProtectionUnclear,
  notForResidence,
  othersMustAsk,
} from '../parts/asking';
import { telephoneNow } from '../parts/danger';
import { ifAlerted, ifApproval, ifInvestigated, ifMinor, ifProtected, ifSecret, ifVictim } from '../parts/measure-uses';

const home = ['settle-identity-at-home', ifPrintsToTake, ifPrints, ifEarlierNames] as const;
const care = [ifInvestigated, ifAlerted, ifVictim, 'hit-on-an-alert-goes-to-sirene', ifOthersAsk] as const;
const before = [ifApproval, 'facts-apart-from-assessment', ifMinor, ifSecret] as const;
const after = [
  'correct-the-name-everywhere',
  'chase-the-record-reply',
  'keep-reply-and-police-information-apart',
  'ask-for-receipt-and-owner',
  'correct-or-withdraw',
] as const;

/** The endings of `who-is-this`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'identity-first': {
    first: 'measures',
    needs: ['settle-identity', 'ask-their-police'],
    consider: ['identify-world-wide', 'find-the-convicting-states'],
    atHome: [...home, 'compare-prints-through-interpol', ...care],
    before,
    after,
    remains: 'the-identity-may-still-be-wrong',
  },
  'ask-each-state': {
    first: 'measures',
    needs: ['learn-the-record', 'ask-their-police'],
    consider: ['find-the-convicting-states'],
    atHome: ['write-the-reply-right', ifEarlierNames, ifOutsideTheUnion, ifOutsideEcris, ...care],
    before,
    after,
    remains: 'an-empty-record-is-no-proof',
  },
  'leave-the-state-of-origin-out': {
    first: 'measures',
    needs: ['settle-identity', 'learn-the-record', 'ask-their-police'],
    consider: ['find-the-convicting-states'],
    atHome: [
      ifProtected,
      ifProtectionUnclear,
      ifMayBeProtected,
      ...home,
      ifOutsideTheUnion,
      ifOutsideEcris,
      'write-the-reply-right',
      ...care,
    ],
    before: ['tell-each-receiver-what-not-to-pass-on', ...before],
    after,
    remains: 'the-state-of-origin-stays-unasked',
  },
  'settle-at-home-first': {
    needs: [],
    consider: [],
    atHome: [
      'settle-identity-at-home',
      ifEarlierNames,
      'no-record-check-under-another-name',
      'prosecutor-opens-the-request',
    ],
    before: [],
    after: ['record-why-nothing-was-sent', 'set-a-day-to-close'],
    remains: 'nobody-was-asked',
  },
  'no-offence-in-view': {
    needs: [],
    consider: [],
    atHome: ['assess-the-concern', ...home, 'no-record-check-under-another-name', ifProtectionUnclear],
    before: [],
    after: ['record-why-nothing-was-sent', 'set-a-day-to-close'],
    remains: 'nobody-was-asked',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: [...home, ifProtectionUnclear, ifInvestigated, ifAlerted],
    before: [],
    after: ['record-why-nothing-was-sent', 'set-a-day-to-close'],
    remains: 'registers-of-other-states-stay-unasked',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...home, ifProtectionUnclear, ifInvestigated, ifAlerted],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'registers-of-other-states-stay-unasked',
  },
  'others-must-ask': othersMustAsk,
  'ask-who-may-ask': askWhoMayAsk,
  'not-for-a-residence-decision': notForResidence,
} as const satisfies Readonly<Record<string, Ending>>;
