import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  ifAlerted,
  ifApproval,
  ifForeignData,
  ifHealth,
  ifInvestigated,
  ifItMoves,
  ifMinor,
  ifNewOffence,
  ifNotSender,
  ifProtected,
  ifSecret,
  ifVictim,
  untilItMoves,
} from '../parts/measure-uses';
import { ifRuleUnknown, ifSecrecy } from '../parts/search-uses';

const ifHouseholdSilent = {
  do: 'ask-the-household-itself',
  when: { fact: 'householdConsent', is: ['not-asked', 'unknown'] },
} as const;
const ifChildThere = {
  do: 'child-protection-asks-there',
  when: { fact: 'householdChild', is: ['could-be-harmed', 'unknown'] },
} as const;
const ifOldAssessment = {
  do: 'dated-assessment',
  when: { rule: 'assessment-is-current', is: ['no', 'unknown'] },
} as const;
/** Where a transfer is open and harm is likely, the request to the police was stopped by a test or by the rule at home. */
const ifRequestStopped = {
  do: 'settle-open-safeguards',
  when: { rule: 'serious-harm-is-likely', is: ['yes'] },
} as const;
const touched = [ifInvestigated, ifProtected, ifAlerted, ifVictim, ifNewOffence] as const;
const ownCheck = [
  ifOldAssessment,
  ifHouseholdSilent,
  'say-what-the-household-hears',
  'papers-from-the-person',
  ifChildThere,
] as const;
const decided = ['look-again-before-the-day', 'record-why-nothing-was-sent', 'what-would-change-the-answer'] as const;

/** The endings of `address-abroad`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-their-police': {
    needs: ['ask-their-police'],
    consider: ['tell-their-police', 'move-supervision', 'protect-the-child-there'],
    atHome: [ifNotSender, ifHouseholdSilent, ifChildThere, 'papers-from-the-person', ...touched],
    before: [
      ifApproval,
      'ask-or-tell',
      'three-questions-about-the-address',
      'household-data-apart',
      'proportionality-note',
      'facts-apart-from-assessment',
      ifForeignData,
      ifHealth,
      ifMinor,
      ifSecret,
    ],
    after: [
      'answer-is-police-information',
      'answer-into-the-decision',
      'look-again-before-the-day',
      'correct-or-withdraw',
    ],
    remains: 'a-check-speaks-of-one-day',
  },
  'consult-before-the-transfer-goes': {
    needs: ['move-supervision'],
    consider: ['protect-the-child-there'],
    atHome: ['consult-before-the-transfer', ...ownCheck, ifRequestStopped, 'talk-with-the-person', ...touched],
    before: [ifItMoves.lookUp, ifItMoves.translate, ifMinor],
    after: ['answer-into-the-decision', ifItMoves.supervise, 'look-again-before-the-day', 'plan-end-date'],
    remains: untilItMoves,
  },
  'check-from-home': {
    needs: [],
    consider: ['protect-the-child-there', 'move-supervision'],
    atHome: ['no-channel-of-your-own', ...ownCheck, 'decide-on-what-is-known', ...touched],
    before: [],
    after: decided,
    remains: 'nobody-looks-at-the-address',
  },
  'not-yet': {
    needs: [],
    consider: ['protect-the-child-there', 'move-supervision'],
    atHome: ['settle-open-safeguards', ...ownCheck, 'decide-on-what-is-known', ...touched],
    before: [],
    after: decided,
    remains: 'nobody-looks-at-the-address',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: ['protect-the-child-there', 'move-supervision'],
    atHome: [ifSecrecy, ifRuleUnknown, ...ownCheck, 'decide-on-what-is-known', ...touched],
    before: [],
    after: decided,
    remains: 'nobody-looks-at-the-address',
  },
  'ask-for-another-address': {
    needs: [],
    consider: [],
    atHome: ['another-address', 'set-or-change-conditions', ifChildThere],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'nobody-looks-at-the-address',
  },
} as const satisfies Readonly<Record<string, Ending>>;
