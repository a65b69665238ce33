import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { borders } from './borders';
import { checks } from './checks';
import {
  afterHit,
  afterwards,
  ifNotPolice,
  ifProtectedOnSurrender,
  ifSomebodyAtRisk,
  ifUnsureMatch,
  onTheSpot,
} from './measure-uses';

const ifArrestWarrant = { fact: 'hitWarrant', is: ['european-arrest-warrant'] } as const;

/** The endings of `sis-hit`, named by what they mean. All of them are for police alone. */
export const endings = {
  'telephone-now': {
    ...telephoneNow,
    needs: [],
    atHome: ['telephone-emergency-number', 'act-for-own-reason-only', 'call-own-sirene', ifNotPolice],
    after: ['write-down-the-call', 'report-the-hit-through-sirene', 'start-again-if-not-immediate'],
    actsHere: true,
    policeOnly: true,
  },
  'not-this-person': onTheSpot({
    atHome: [ifNotPolice, 'settle-the-match-through-sirene', 'report-misused-identity', 'report-wrong-data'],
    after: ['keep-own-action-only', 'name-owner-and-review-day'],
    remains: 'the-alert-still-stands',
    limits: ['sis-wrong-data'],
  }),
  'find-out-which-alert': onTheSpot({
    atHome: [ifNotPolice, 'ordinary-check-only', 'let-nothing-show', 'ask-sirene-which-alert', 'call-own-sirene'],
    after: ['name-owner-and-review-day'],
    remains: 'the-alert-still-stands',
  }),
  'arrest-and-report': onTheSpot({
    atHome: [
      ifNotPolice,
      'read-warning-markers',
      ifUnsureMatch,
      'arrest-under-national-law',
      'tell-what-is-owed-on-arrest',
      'report-the-hit-through-sirene',
      { do: 'bring-before-judicial-authority', when: ifArrestWarrant },
      { do: 'treat-as-request-for-provisional-arrest', when: { fact: 'hitWarrant', is: ['extradition'] } },
      { do: 'find-out-what-stands-behind', when: { fact: 'hitWarrant', is: ['unknown'] } },
      ifProtectedOnSurrender,
      ifSomebodyAtRisk,
    ],
    after: [...afterHit, 'ask-sirene-for-more'],
    remains: 'the-court-decides-on-surrender',
    limits: [
      { limit: 'eaw-consent', when: ifArrestWarrant },
      { limit: 'eaw-no-consent', when: ifArrestWarrant },
      { limit: 'eaw-surrender', when: ifArrestWarrant },
    ],
  }),
  'report-the-whereabouts': onTheSpot({
    atHome: [
      ifNotPolice,
      ifUnsureMatch,
      'ordinary-check-only',
      'report-the-whereabouts',
      'say-it-cannot-be-done',
      ifSomebodyAtRisk,
    ],
    after: [...afterHit, 'ask-sirene-for-more'],
    remains: 'the-alert-still-stands',
  }),
  'ask-before-arrest': onTheSpot({
    atHome: [ifNotPolice, 'read-warning-markers', ifUnsureMatch, 'ask-before-any-arrest', ifSomebodyAtRisk],
    after: ['report-the-hit-through-sirene', ...afterHit],
    remains: 'the-alert-still-stands',
  }),
  'protect-the-person': onTheSpot({
    atHome: [
      ifNotPolice,
      'call-own-sirene',
      ifUnsureMatch,
      'agree-on-safety',
      { do: 'decide-for-the-child', when: { fact: 'hitFoundPerson', is: ['child', 'unknown'] } },
      { do: 'adult-decides-who-learns', when: { fact: 'hitFoundPerson', is: ['adult', 'unknown'] } },
      { do: 'stop-the-journey-as-decided', when: { fact: 'hitKeptFromTravel', is: ['yes', 'unknown'] } },
      'report-the-hit-through-sirene',
    ],
    after: afterHit,
    remains: 'safety-ends-with-the-visit',
    limits: [
      { limit: 'sis-child-measures', when: { fact: 'hitFoundPerson', is: ['child', 'unknown'] } },
      'sis-supplementary-information',
    ],
  }),
  'report-the-address-only': onTheSpot({
    atHome: [
      ifNotPolice,
      ifUnsureMatch,
      'no-arrest-on-this-alert',
      'report-the-address-only',
      'report-the-hit-through-sirene',
    ],
    after: afterHit,
    remains: 'an-address-protects-nobody',
    limits: ['sis-supplementary-information'],
  }),
  ...checks,
  'seize-and-ask': onTheSpot({
    atHome: [ifNotPolice, ifUnsureMatch, 'seize-under-own-law', 'report-the-hit-through-sirene'],
    after: afterHit,
    remains: 'a-seizure-finds-no-person',
    limits: ['sis-supplementary-information'],
  }),
  'let-an-expert-compare': onTheSpot({
    atHome: [ifNotPolice, 'expert-confirms-the-prints', 'report-the-hit-through-sirene'],
    after: afterHit,
    remains: 'the-alert-still-stands',
    limits: ['sis-supplementary-information'],
  }),
  ...borders,
  'keep-your-own-report': afterwards({
    atHome: [ifNotPolice, 'keep-own-action-only', 'own-report-without-the-alert'],
    after: ['leave-questions-to-data-protection', 'name-owner-and-review-day'],
    remains: 'nobody-watches-after-the-check',
  }),
  'ask-consent-first': afterwards({
    atHome: [ifNotPolice, 'ask-for-a-message-of-its-own', 'ask-for-another-use', 'keep-own-action-only'],
    after: ['leave-questions-to-data-protection', 'name-owner-and-review-day'],
    remains: 'nobody-watches-after-the-check',
  }),
  'nothing-leaves-sis': afterwards({
    atHome: [ifNotPolice, 'nothing-outside-sis', 'keep-own-action-only'],
    after: ['name-owner-and-review-day'],
    remains: 'own-measures-only',
  }),
  'leave-it-to-data-protection': afterwards({
    atHome: ['leave-questions-to-data-protection', 'keep-own-action-only'],
    after: ['name-owner-and-review-day'],
    remains: 'the-alert-still-stands',
  }),
} as const satisfies Readonly<Record<string, Ending>>;
