import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  ifAlerted,
  ifApproval,
  ifForeignData,
  ifHealth,
  ifInvestigated,
  ifMinor,
  ifNewOffence,
  ifNotSender,
  ifProtected,
  ifSecret,
  ifVictim,
} from '../parts/measure-uses';
import {
  beforeAnAlert,
  ifCheckAlert,
  ifNoOrder,
  ifNordic,
  ifNotLooked,
  ifRuleUnknown,
  ifSecrecy,
  ifTestsFail,
  ifTestsOpen,
  ifVictimWaits,
} from '../parts/search-uses';

const forTheSearch = ['tell-enforcement-authority', 'tell-own-police', ifNotLooked] as const;
const touched = [ifVictimWaits, ifVictim, ifInvestigated, ifProtected, ifNewOffence] as const;
const beforeTheWarrant = ['milder-than-an-arrest', ifAlerted, ifCheckAlert, ...beforeAnAlert, ifMinor] as const;
const afterTheWarrant = [
  'act-on-the-hit',
  'withdraw-alerts-after-arrest',
  'diarise-review',
  'close-the-search-when-found',
] as const;
const beforeTheWarning = [
  ifApproval,
  'proportionality-note',
  'facts-apart-from-assessment',
  ifForeignData,
  ifHealth,
  ifSecret,
] as const;
const warningSettledFirst = [ifTestsOpen, ifTestsFail, ifSecrecy, ifRuleUnknown] as const;

/** The endings of `whereabouts-unknown`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-for-arrest': {
    needs: ['arrest'],
    consider: ['circulate-outside-sis'],
    atHome: [...forTheSearch, ifNordic, ...touched],
    before: beforeTheWarrant,
    after: afterTheWarrant,
    remains: 'arrest-depends-on-a-sighting',
  },
  'arrest-and-warn': {
    needs: ['arrest'],
    consider: ['tell-their-police', 'circulate-outside-sis'],
    atHome: [...forTheSearch, ifNotSender, ifNordic, ...touched],
    before: [...beforeTheWarrant, ...beforeTheWarning],
    after: ['ask-for-receipt-and-owner', ...afterTheWarrant, 'correct-or-withdraw'],
    remains: 'arrest-depends-on-a-sighting',
  },
  'arrest-without-a-warning': {
    needs: ['arrest'],
    consider: ['circulate-outside-sis'],
    atHome: [...forTheSearch, ...warningSettledFirst, ifNordic, ...touched],
    before: beforeTheWarrant,
    after: [...afterTheWarrant, 'record-why-nothing-was-sent'],
    remains: 'arrest-depends-on-a-sighting',
  },
  'apply-for-an-order-first': {
    needs: [],
    consider: ['arrest', 'learn-the-whereabouts'],
    atHome: ['apply-for-revocation-or-warrant', ...forTheSearch, ...touched],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review', 'close-the-search-when-found'],
    remains: 'order-is-needed-first',
  },
  'below-the-line': {
    needs: [],
    consider: ['be-told-of-sightings', 'arrest'],
    atHome: [...forTheSearch, ...touched],
    before: ['sis-decision-note', ifAlerted, ...beforeAnAlert],
    after: ['diarise-review', 'close-the-search-when-found'],
    remains: 'nobody-searches-abroad',
  },
  'warn-without-arrest': {
    needs: ['tell-their-police'],
    consider: ['be-told-of-sightings', 'learn-the-whereabouts', 'arrest'],
    atHome: [ifNoOrder, ifNotSender, ...forTheSearch, ...touched],
    before: [...beforeTheWarning, 'sis-decision-note', ifAlerted, ifMinor, ...beforeAnAlert],
    after: ['ask-for-receipt-and-owner', 'diarise-review', 'correct-or-withdraw', 'close-the-search-when-found'],
    remains: 'order-is-needed-first',
  },
  'no-arrest-no-warning-yet': {
    needs: [],
    consider: ['arrest', 'learn-the-whereabouts'],
    atHome: [ifNoOrder, ...warningSettledFirst, ...forTheSearch, ...touched],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent', 'close-the-search-when-found'],
    remains: 'order-is-needed-first',
  },
  'report-the-address': {
    needs: ['learn-the-whereabouts'],
    consider: [],
    atHome: [ifNotLooked, ifProtected, ifAlerted],
    before: ['no-victim-data-in-alerts', 'national-file-only-outside-sis'],
    after: ['use-the-address-at-once', 'diarise-review', 'close-the-search-when-found'],
    remains: 'an-address-is-no-arrest',
  },
  'look-at-home-first': {
    needs: [],
    consider: [],
    atHome: ['look-at-home-first', 'tell-own-police', 'set-or-change-conditions'],
    before: [],
    after: ['apply-for-revocation-or-warrant', 'what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
  'find-out-as-what': {
    needs: [],
    consider: [],
    atHome: ['ask-as-what-the-person-is-sought', ifNotLooked],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
  'ask-nobody': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-for-an-address', 'prevention-asks-anew'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
  'no-search-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-for-an-address', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-searches-abroad',
  },
} as const satisfies Readonly<Record<string, Ending>>;
