import type { Ending } from '../../advice';
import { memberStates } from '../../law';
import { telephoneNow } from '../parts/danger';
import { ifProtected } from '../parts/measure-uses';

const ifMember = {
  do: 'limit-of-a-member-state',
  when: { fact: 'destinationStates', is: [...memberStates, 'unknown'] },
} as const;
const ifBritish = { do: 'limit-of-the-united-kingdom', when: { fact: 'destinationStates', is: ['GB'] } } as const;
const ifOutside = {
  do: 'outside-the-record-exchange',
  when: { fact: 'destinationStates', is: ['IS', 'LI', 'NO', 'CH', 'elsewhere'] },
} as const;
const ifNoPrints = {
  do: 'identity-first',
  when: { fact: 'recordIdentityBasis', is: ['names-only', 'unknown'] },
} as const;
const ifEntries = {
  do: 'keep-the-reply-with-its-purpose',
  when: { rule: 'the-reply-shows-entries', is: ['yes'] },
} as const;
const ifEntriesNeedTheJudgment = {
  do: 'ask-for-the-judgment',
  when: { rule: 'the-reply-shows-entries', is: ['yes'] },
} as const;
const ifEmpty = {
  do: 'five-reasons-for-an-empty-record',
  when: { rule: 'the-reply-shows-entries', is: ['no'] },
} as const;
const ifNamed = {
  do: 'ask-the-state-that-is-named',
  when: { fact: 'recordRefusal', is: ['another-state-named'] },
} as const;
const ifProceedings = { rule: 'the-record-serves-proceedings', is: ['yes'] } as const;
const ifCourt = { do: 'tell-the-court-what-is-outstanding', when: ifProceedings } as const;
const ifCounts = { do: 'entries-count-as-those-at-home', when: ifProceedings } as const;

/** Another State is asked: what is shared, whatever it is for. */
const askHome = [
  ifEntries,
  ifEmpty,
  ifNamed,
  'list-every-state-that-may-hold-a-record',
  ifNoPrints,
  'report-dated-and-complete',
  ifProtected,
  ifOutside,
] as const;
const askAfter = [
  ifMember,
  ifBritish,
  'chase-the-record-reply',
  'no-answer-is-no-entry',
  ifEntriesNeedTheJudgment,
] as const;

/** The endings of `record-reply-received`, named by what they mean. */
export const endings = {
  'telephone-now': { ...telephoneNow, atHome: [...telephoneNow.atHome, 'use-against-an-immediate-threat'] },
  'ask-further-states-and-police': {
    needs: ['learn-the-record', 'ask-their-police'],
    consider: [],
    atHome: [...askHome, 'tell-the-court-what-is-outstanding'],
    before: ['keep-victims-out-of-the-request', 'facts-apart-from-assessment'],
    after: [...askAfter, 'look-again-before-release'],
    remains: 'unknown-until-asked',
  },
  'ask-further-states': {
    needs: ['learn-the-record'],
    consider: [],
    atHome: [...askHome, 'assess-on-all-that-is-known'],
    before: ['keep-victims-out-of-the-request'],
    after: [...askAfter, 'look-again-before-release'],
    remains: 'unknown-until-asked',
  },
  'ask-further-states-for-work': {
    needs: ['learn-the-record-for-work'],
    consider: [],
    atHome: [...askHome, 'vetting-through-records-authority'],
    before: ['keep-victims-out-of-the-request'],
    after: askAfter,
    remains: 'certificate-is-no-proof',
  },
  'no-request-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: ['no-record-for-prevention-by-itself', 'ask-legal-service', 'warn-on-facts-of-your-own'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-record-warns-nobody',
  },
  'use-it-as-asked': {
    needs: [],
    consider: [],
    atHome: [
      'keep-the-reply-with-its-purpose',
      'report-dated-and-complete',
      ifCounts,
      'ask-for-the-judgment',
      'keep-victims-out-of-the-request',
    ],
    before: [],
    after: ['look-again-before-release', 'assess-on-all-that-is-known'],
    remains: 'a-record-warns-nobody',
  },
  'empty-everywhere': {
    needs: [],
    consider: [],
    atHome: [
      'report-dated-and-complete',
      'five-reasons-for-an-empty-record',
      ifNoPrints,
      ifCourt,
      'assess-on-all-that-is-known',
      'police-may-know-more',
      'keep-victims-out-of-the-request',
    ],
    before: [],
    after: ['look-again-before-release', 'keep-the-reply-with-its-purpose'],
    remains: 'reply-is-for-this-case-only',
  },
  'ask-anew-for-another-use': {
    needs: [],
    consider: [],
    atHome: ['keep-the-reply-with-its-purpose', 'new-purpose-new-request', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'reply-is-for-this-case-only',
  },
  'the-reply-is-no-warning': {
    needs: [],
    consider: [],
    atHome: ['reply-stays-out-of-a-warning', 'warn-on-facts-of-your-own', 'tell-own-police'],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'a-record-warns-nobody',
  },
  'use-nothing-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-what-the-reply-is-for', 'keep-the-reply-with-its-purpose', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'reply-is-for-this-case-only',
  },
  'wait-for-the-limit': {
    needs: [],
    consider: [],
    atHome: ['no-answer-is-no-entry', ifMember, ifBritish, ifOutside, ifCourt],
    before: [],
    after: ['chase-the-record-reply', 'list-every-state-that-may-hold-a-record'],
    remains: 'unknown-until-asked',
  },
  'chase-the-reply': {
    needs: [],
    consider: [],
    atHome: ['chase-through-the-central-authority', 'no-answer-is-no-entry', ifCourt, ifMember, ifBritish, ifOutside],
    before: [],
    after: ['chase-the-record-reply', 'list-every-state-that-may-hold-a-record', 'look-again-before-release'],
    remains: 'unknown-until-asked',
  },
  'send-the-missing-details': {
    needs: [],
    consider: [],
    atHome: ['send-the-missing-details', 'keep-victims-out-of-the-request', 'no-answer-is-no-entry', ifCourt],
    before: [],
    after: ['chase-the-record-reply'],
    remains: 'unknown-until-asked',
    toAnswer: true,
  },
  'a-refusal-is-not-empty': {
    needs: [],
    consider: [],
    atHome: [
      'a-limited-reply-is-no-empty-one',
      'chase-through-the-central-authority',
      'report-dated-and-complete',
      ifCourt,
      'ask-legal-service',
    ],
    before: [],
    after: ['list-every-state-that-may-hold-a-record', 'assess-on-all-that-is-known'],
    remains: 'unknown-until-asked',
  },
  'find-out-what-came': {
    needs: [],
    consider: [],
    atHome: ['find-out-what-came', 'list-every-state-that-may-hold-a-record', ifCourt],
    before: [],
    after: ['no-answer-is-no-entry', 'keep-the-reply-with-its-purpose'],
    remains: 'unknown-until-asked',
  },
} as const satisfies Readonly<Record<string, Ending>>;
