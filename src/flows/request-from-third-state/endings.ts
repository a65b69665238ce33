import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifInvestigated, ifNotSender } from '../parts/measure-uses';
import { afterSharing, beforeLeavingTheUnion, beforeSharing, restraint } from '../parts/sharing';

const toTheUnitedKingdom = { fact: 'destinationStates', is: ['GB'] } as const;

/** The endings of `request-from-third-state`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'answer-nothing-at-this-door': {
    needs: [],
    consider: [],
    atHome: ['answer-nothing-at-this-door', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['note-what-was-asked'],
    remains: 'nobody-is-told-by-you',
  },
  'ask-them-back': {
    needs: [],
    consider: [],
    atHome: ['ask-what-and-what-for', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['go-through-the-tests-again'],
    remains: 'nobody-is-told-yet',
  },
  'nothing-goes-there': {
    needs: [],
    consider: [],
    atHome: ['nothing-to-that-state', 'refuse-without-reasons-that-tell', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'check-the-person-first': {
    needs: [],
    consider: [],
    atHome: ['check-protection-and-ill-treatment', 'ask-legal-service'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
  'records-authority-answers': {
    needs: [],
    consider: [],
    atHome: ['records-authority-answers-outside', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'no-answer-is-owed-by-a-day',
  },
  'judicial-authority-answers': {
    needs: [],
    consider: [],
    atHome: ['judicial-authority-answers-outside', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
    limits: [
      { limit: 'tca-mutual-assistance-decision', when: toTheUnitedKingdom },
      { limit: 'tca-mutual-assistance-execution', when: toTheUnitedKingdom },
    ],
  },
  'arrest-has-its-own-authority': {
    needs: [],
    consider: [],
    atHome: ['no-arrest-on-a-notice-alone', 'judicial-authority-answers-outside', 'pass-the-request-to-the-bureau'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'no-channel-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: ['refuse-without-reasons-that-tell', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  'no-reason-to-answer': {
    needs: [],
    consider: [],
    atHome: ['ask-what-and-what-for', 'dated-assessment'],
    before: [],
    after: ['go-through-the-tests-again', 'record-why-nothing-was-sent'],
    remains: 'nobody-is-told-yet',
  },
  'no-basis-to-leave-the-union': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'refuse-without-reasons-that-tell'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'nobody-is-told-by-you',
  },
  answer: {
    needs: ['tell-police-outside'],
    consider: [],
    atHome: [ifNotSender, ifInvestigated, 'answer-yes-or-no-in-time'],
    before: [...beforeLeavingTheUnion, ...beforeSharing, 'state-the-limits-of-use'],
    after: ['diarise-review', ...afterSharing],
    remains: 'data-once-out-stay-out',
  },
  ...restraint,
  'ask-the-source-first': {
    ...restraint['ask-the-source-first'],
    atHome: ['ask-the-source', 'threat-before-consent'],
  },
} as const satisfies Readonly<Record<string, Ending>>;
