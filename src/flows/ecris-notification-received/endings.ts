import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifApproval } from '../parts/measure-uses';

const ifBritish = {
  do: 'british-notices-come-by-the-agreement',
  when: { fact: 'destinationStates', is: ['GB'] },
} as const;
const ifOutside = {
  do: 'not-by-this-exchange',
  when: { fact: 'destinationStates', is: ['IS', 'LI', 'NO', 'CH', 'elsewhere'] },
} as const;
const ifMarked = {
  do: 'keep-marked-entries-to-proceedings',
  when: { fact: 'notificationMarked', is: ['yes', 'unknown'] },
} as const;
const ifChanged = {
  do: 'tell-those-who-rely-on-it',
  when: { fact: 'notificationKind', is: ['change-or-deletion'] },
} as const;

const store = [
  'store-so-that-it-can-be-passed-on',
  'mark-it-as-a-notification',
  ifBritish,
  ifOutside,
  'only-those-the-law-names-look',
] as const;
const storeAfter = [
  'log-who-looks',
  'follow-changes-and-deletions',
  'answer-later-requests-from-the-store',
  ifMarked,
  'third-states-within-the-limits',
] as const;

/** The endings of `ecris-notification-received`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'store-and-keep': {
    needs: [],
    consider: [],
    atHome: [...store, 'start-nothing-from-the-entry-alone'],
    before: [],
    after: storeAfter,
    remains: 'a-stored-entry-waits',
  },
  'store-and-tell-at-home': {
    needs: [],
    consider: [],
    atHome: [...store, ifApproval, 'tell-the-home-unit-that-the-rule-names', 'ask-for-the-judgment'],
    before: ['proportionality-note'],
    after: ['look-for-a-victim-at-home', 'ask-what-follows-release-there', ...storeAfter, 'diarise-review'],
    remains: 'a-record-warns-nobody',
  },
  'store-and-ask-which-rule': {
    needs: [],
    consider: [],
    atHome: [...store, 'ask-legal-service', 'find-who-may-tell'],
    before: [],
    after: ['record-why-nothing-was-sent', ...storeAfter],
    remains: 'a-stored-entry-waits',
  },
  'follow-the-change': {
    needs: [],
    consider: [],
    atHome: ['follow-changes-and-deletions', 'tell-those-who-rely-on-it', ifBritish, ifOutside],
    before: [],
    after: ['log-who-looks', 'answer-later-requests-from-the-store', ifMarked],
    remains: 'nothing-follows-from-the-entry',
  },
  'not-our-national': {
    needs: [],
    consider: [],
    atHome: ['send-it-back-unless-a-national', 'start-nothing-from-the-entry-alone', ifOutside],
    before: [],
    after: ['log-who-looks'],
    remains: 'nothing-follows-from-the-entry',
    toAnswer: true,
  },
  'settle-who-is-meant': {
    needs: [],
    consider: [],
    atHome: ['identify-before-storing', 'only-those-the-law-names-look', ifBritish, ifOutside],
    before: [],
    after: ['log-who-looks', 'start-nothing-from-the-entry-alone'],
    remains: 'nothing-follows-from-the-entry',
  },
  'use-it-in-proceedings': {
    needs: [],
    consider: [],
    atHome: [
      'take-it-into-the-case-through-the-register',
      'ask-for-the-judgment',
      'entries-count-as-those-at-home',
      'list-every-state-that-may-hold-a-record',
    ],
    before: [],
    after: ['look-for-a-victim-at-home', ifChanged, 'log-who-looks'],
    remains: 'a-record-warns-nobody',
  },
  'manage-at-home': {
    needs: [],
    consider: [],
    atHome: [
      ifApproval,
      'proportionality-note',
      'assess-on-all-that-is-known',
      'ask-for-the-judgment',
      'ask-what-follows-release-there',
      'look-for-a-victim-at-home',
    ],
    before: [],
    after: ['log-who-looks', 'entry-stays-out-of-a-warning', 'warn-on-facts-of-your-own', ifChanged, 'diarise-review'],
    remains: 'a-record-warns-nobody',
  },
  'leave-it-in-the-register': {
    needs: [],
    consider: [],
    atHome: ['start-nothing-from-the-entry-alone', 'use-at-home-follows-own-law', 'warn-on-facts-of-your-own'],
    before: [],
    after: ['record-why-nothing-was-sent', 'log-who-looks'],
    remains: 'nothing-follows-from-the-entry',
  },
  'ask-which-rule-lets-you': {
    needs: [],
    consider: [],
    atHome: ['use-at-home-follows-own-law', 'start-nothing-from-the-entry-alone', 'find-who-may-tell'],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'nothing-follows-from-the-entry',
  },
  'vetting-asks-for-itself': {
    needs: [],
    consider: [],
    atHome: ['vetting-through-records-authority', 'start-nothing-from-the-entry-alone', 'use-at-home-follows-own-law'],
    before: [],
    after: ['log-who-looks', ifChanged],
    remains: 'certificate-is-no-proof',
  },
  'the-entry-is-no-warning': {
    needs: [],
    consider: [],
    atHome: ['entry-stays-out-of-a-warning', 'warn-on-facts-of-your-own', 'tell-own-police'],
    before: [],
    after: ['record-why-nothing-was-sent', 'third-states-within-the-limits'],
    remains: 'a-record-warns-nobody',
  },
  'no-trigger-by-itself': {
    needs: [],
    consider: [],
    atHome: ['start-nothing-from-the-entry-alone', 'use-at-home-follows-own-law', ifChanged],
    before: [],
    after: ['log-who-looks', 'what-would-change-the-answer'],
    remains: 'nothing-follows-from-the-entry',
  },
} as const satisfies Readonly<Record<string, Ending>>;
