import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifAlerted, ifApproval, ifInvestigated, ifNotSender, ifProtected, ifSecret } from '../parts/measure-uses';

const ifFearedPerson = {
  do: 'feared-person-has-own-questions',
  when: { fact: 'fearedPersonWith', is: ['yes', 'unknown'] },
} as const;
const ifChild = { do: 'child-protection-at-home', when: { fact: 'soughtPerson', is: ['child', 'unknown'] } } as const;
const ifFear = {
  do: 'refuge-stays-secret',
  when: { fact: 'missingReason', is: ['left-out-of-fear', 'unknown'] },
} as const;
const ifAdult = {
  do: 'ask-the-adult-before-the-address',
  when: { fact: 'soughtPerson', is: ['vulnerable-adult', 'other-adult', 'unknown'] },
} as const;
const checks = [ifInvestigated, ifProtected, ifAlerted, ifFearedPerson] as const;
const beforeTheAlert = [
  ifApproval,
  'decision-note-for-the-alert',
  'alert-is-on-the-protected',
  'name-who-takes-charge',
  ifSecret,
] as const;
const afterTheAlert = ['hit-goes-to-the-service-the-same-day', 'delete-the-alert-when-safe'] as const;
const ifMissing = { do: 'report-missing-now', when: { rule: 'a-person-is-missing', is: ['yes'] } } as const;
const ifSearched = { do: 'search-at-home-goes-on', when: { rule: 'a-person-is-missing', is: ['yes'] } } as const;
const whileMissing = ['report-missing-now', 'search-at-home-goes-on'] as const;

/** The endings of `missing-or-at-risk`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'find-the-child': {
    needs: ['find-and-protect'],
    consider: ['tell-their-police', 'warn-child-protection'],
    atHome: [...whileMissing, ifNotSender, 'child-protection-at-home', ifFear, ...checks],
    before: [...beforeTheAlert, 'nothing-from-sis-goes-outside'],
    after: [...afterTheAlert, 'diarise-review'],
    remains: 'an-alert-finds-nobody-by-itself',
  },
  'find-the-adult': {
    needs: ['find-and-protect'],
    consider: ['tell-their-police'],
    atHome: [...whileMissing, 'find-out-who-asks', ifNotSender, ifChild, ifFear, ...checks],
    before: [...beforeTheAlert, 'nothing-from-sis-goes-outside'],
    after: [ifAdult, ...afterTheAlert, 'diarise-review'],
    remains: 'an-alert-finds-nobody-by-itself',
  },
  'stop-the-journey-of-the-child': {
    needs: ['find-and-protect'],
    consider: ['warn-child-protection'],
    atHome: [ifNotSender, 'child-protection-at-home', 'what-national-law-allows-meanwhile', ...checks],
    before: beforeTheAlert,
    after: [...afterTheAlert, 'review-the-alert-within-a-year'],
    remains: 'an-alert-finds-nobody-by-itself',
  },
  'stop-the-journey': {
    needs: ['find-and-protect'],
    consider: [],
    atHome: [ifNotSender, 'tell-victim-service', 'what-national-law-allows-meanwhile', ...checks],
    before: beforeTheAlert,
    after: [ifAdult, ...afterTheAlert, 'review-the-alert-within-a-year'],
    remains: 'an-alert-finds-nobody-by-itself',
  },
  'apply-for-the-decision': {
    needs: [],
    consider: [],
    atHome: [
      'apply-for-the-travel-decision',
      'what-national-law-allows-meanwhile',
      ifChild,
      'tell-own-police',
      ifFearedPerson,
    ],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'no-decision-no-stop',
  },
  'no-ground-to-stop-the-journey': {
    needs: [],
    consider: [],
    atHome: [ifChild, 'tell-victim-service', 'find-the-milder-way', ifFearedPerson],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'no-decision-no-stop',
  },
  'ask-the-adult-first': {
    needs: [],
    consider: [],
    atHome: ['welfare-check', 'find-out-who-asks', 'refuge-stays-secret', ifFearedPerson],
    before: [],
    after: ['ask-the-adult-before-the-address', 'record-why-nothing-was-sent', 'go-on-with-what-was-found'],
    remains: 'an-adult-decides',
  },
  'find-out-what-happened': {
    needs: [],
    consider: [],
    atHome: ['welfare-check', 'report-missing-now', ifChild, ifFearedPerson],
    before: [],
    after: ['go-on-with-what-was-found'],
    remains: 'own-measures-only',
  },
  'protect-from-here': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ifMissing, ifChild, ifSearched, ...checks],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'settle-today': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ifMissing, ifChild, ifSearched, ...checks],
    before: [],
    after: ['what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service', ifMissing, ifChild, ...checks],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ifMissing, ifChild, ...checks],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
} as const satisfies Readonly<Record<string, Ending>>;
