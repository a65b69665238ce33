import type { Ending } from '../../advice';
import { notForResidence } from '../parts/asking';
import { telephoneNow } from '../parts/danger';

const ifInPlace = {
  do: 'staff-in-place-under-national-law',
  when: { fact: 'vettingStage', is: ['already-working', 'unknown'] },
} as const;
const ifPrivate = { do: 'private-work-needs-other-care', when: { fact: 'vettingActivity', is: ['private'] } } as const;
const ifParent = { do: 'private-work-needs-other-care', when: { fact: 'vettingAsker', is: ['parent'] } } as const;
const ifLivedInGb = { do: 'own-record-in-the-united-kingdom', when: { fact: 'earlierStates', is: ['GB'] } } as const;
const ifOutside = {
  do: 'extract-from-a-state-outside',
  when: { rule: 'a-state-outside-ecris-may-hold-a-record', is: ['yes', 'unknown'] },
} as const;
const care = ['safe-work-until-the-reply', 'report-a-child-abused'] as const;
const deciding = [
  'tell-the-employer-only-what-law-lets',
  'ban-binds-only-there',
  'delete-the-reply-after-the-decision',
] as const;

/** The endings of `work-with-children`, named by what they mean. None of them says that somebody is suitable. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-for-the-record-for-work': {
    needs: ['learn-the-record-for-work'],
    consider: [],
    atHome: ['vetting-through-records-authority', 'consent-on-file', ifOutside, ifInPlace, ifPrivate, ...care],
    before: [],
    after: ['chase-the-record-reply', 'certificate-reply-card', ...deciding],
    remains: 'a-check-never-says-suitable',
  },
  'no-entry-is-not-suitable': {
    first: 'measures',
    needs: ['learn-the-record-for-work'],
    consider: [],
    atHome: ['certificate-reply-card', 'no-entry-has-many-reasons', 'consent-on-file', ifOutside, ifInPlace, ...care],
    before: [],
    after: ['chase-the-record-reply', ...deciding],
    remains: 'a-check-never-says-suitable',
  },
  'weigh-the-entries': {
    needs: [],
    consider: ['learn-the-record-for-work'],
    atHome: ['hear-the-person-on-entries', 'ban-binds-only-there', 'certificate-reply-card', ifInPlace, ...care],
    before: [],
    after: ['tell-the-employer-only-what-law-lets', 'delete-the-reply-after-the-decision'],
    remains: 'a-check-never-says-suitable',
  },
  'wait-for-the-reply': {
    needs: [],
    consider: ['learn-the-record-for-work'],
    atHome: ['no-answer-is-no-empty-reply', 'certificate-reply-card', ifInPlace, ifOutside, ...care],
    before: [],
    after: ['chase-the-record-reply', ...deciding],
    remains: 'a-check-never-says-suitable',
  },
  'ask-the-state-that-was-named': {
    first: 'measures',
    needs: ['learn-the-record-for-work'],
    consider: [],
    atHome: ['ask-each-state-directly', 'certificate-reply-card', 'consent-on-file', ifOutside, ifInPlace, ...care],
    before: [],
    after: ['chase-the-record-reply', ...deciding],
    remains: 'a-check-never-says-suitable',
  },
  'help-the-person-to-the-own-record': {
    first: 'measures',
    needs: ['learn-the-own-record'],
    consider: [],
    atHome: ['person-asks-for-own-extract', ifLivedInGb, ifOutside],
    before: [],
    after: ['chase-the-record-reply'],
    remains: 'a-check-never-says-suitable',
  },
  'a-club-or-parent-cannot-ask': {
    needs: [],
    consider: [],
    atHome: ['club-through-vetting-office', 'person-asks-for-own-extract', ifParent, ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'ask-for-consent-first': {
    needs: [],
    consider: [],
    atHome: ['ask-for-consent-freely', ifInPlace, ifPrivate, ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'no-consent-no-request': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'person-asks-for-own-extract', ifInPlace, ifPrivate, ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'no-law-no-request': {
    needs: [],
    consider: [],
    atHome: ['no-record-check-under-another-name', 'person-asks-for-own-extract', ifInPlace, ifPrivate, ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'find-the-law-first': {
    needs: [],
    consider: [],
    atHome: ['find-the-vetting-law', ifInPlace, ifPrivate, ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'find-out-who-asks': {
    needs: [],
    consider: [],
    atHome: ['club-through-vetting-office', 'find-the-vetting-law', ...care],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-check-never-says-suitable',
  },
  'not-for-a-residence-decision': notForResidence,
} as const satisfies Readonly<Record<string, Ending>>;
