import type { Ending, MeasureUse } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  afterTelling,
  beforeTelling,
  ifAlerted,
  ifInvestigated,
  ifNotSender,
  ifOutsideEurope,
  ifProtected,
} from '../parts/measure-uses';

type Kind =
  | 'police-message'
  | 'check-alert'
  | 'entry-or-return-alert'
  | 'arrest-alert'
  | 'interpol-circulation'
  | 'supervision-transfer'
  | 'sentence-transfer'
  | 'protection-order'
  | 'unknown';

/** A measure for some kinds of things sent. */
const of = (does: Extract<MeasureUse, string>, ...kinds: readonly Kind[]): MeasureUse => ({
  do: does,
  when: { fact: 'sentKind', is: kinds },
});
const ifFound: MeasureUse = {
  do: 'withdraw-alerts-after-arrest',
  when: { fact: 'sentEvent', is: ['person-found'] },
};
const ifAnotherUnit: MeasureUse = {
  do: 'hand-it-to-the-unit-that-sent',
  when: { rule: 'another-unit-sent-it', is: ['yes', 'unknown'] },
};
const inSis = ['check-alert', 'arrest-alert', 'entry-or-return-alert'] as const;
const transfers = ['supervision-transfer', 'sentence-transfer'] as const;

/** The endings of `renew-correct-withdraw`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'renew-the-check-alert': {
    needs: [],
    consider: [],
    atHome: [
      'renew-the-alert-on-record',
      'look-through-hits-of-the-year',
      ifAnotherUnit,
      ifInvestigated,
      ifAlerted,
      ifProtected,
    ],
    before: ['proportionality-note', 'facts-apart-from-assessment'],
    after: ['set-the-next-review-day', 'correct-or-withdraw'],
    remains: 'without-renewal-it-ends',
  },
  'renew-the-circulation': {
    needs: [],
    consider: [],
    atHome: ['renew-the-circulation-with-reasons', ifAnotherUnit, ifInvestigated, ifAlerted, ifProtected],
    before: ['proportionality-note', 'facts-apart-from-assessment', 'check-the-transfer-conditions'],
    after: ['set-the-next-review-day', 'correct-or-withdraw'],
    remains: 'without-renewal-it-ends',
  },
  'send-a-new-message': {
    needs: ['tell-their-police'],
    consider: [],
    atHome: [ifNotSender, ifInvestigated, ifAlerted, ifProtected],
    before: ['write-a-new-message', ifOutsideEurope, ...beforeTelling],
    after: [...afterTelling, 'set-the-next-review-day'],
    remains: 'message-stops-no-travel',
  },
  'review-for-the-authority': {
    needs: [],
    consider: [],
    atHome: [
      of('review-the-entry-alert', 'entry-or-return-alert'),
      of('review-the-warrant', 'arrest-alert'),
      of('tell-the-supervising-state', 'supervision-transfer'),
      of('tell-the-prison-state', 'sentence-transfer'),
      of('issuing-authority-decides-on-the-order', 'protection-order'),
      'renew-assessment',
    ],
    before: [],
    after: ['set-the-next-review-day', 'plan-end-date'],
    remains: 'nothing-renews-itself',
  },
  'settle-it-before-the-day': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', 'renew-assessment', of('look-through-hits-of-the-year', 'check-alert')],
    before: [],
    after: ['set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'without-renewal-it-ends',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service'],
    before: [],
    after: ['set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'nothing-renews-itself',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell'],
    before: [],
    after: ['set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'nothing-renews-itself',
  },
  'tell-the-state-of-the-alert': {
    needs: [],
    consider: [],
    atHome: ['tell-the-state-of-the-alert', ifAnotherUnit],
    before: [],
    after: ['see-who-acted-on-it', 'tell-the-data-protection-officer', 'diarise-review'],
    remains: 'a-correction-undoes-nothing-done',
    limits: ['sis-wrong-data'],
  },
  'correct-what-was-sent': {
    needs: [],
    consider: [],
    atHome: [
      of('have-the-alert-corrected', ...inSis),
      of('correct-through-the-bureau', 'interpol-circulation'),
      of('put-the-certificate-right', ...transfers),
      of('issuing-authority-decides-on-the-order', 'protection-order'),
      of('look-up-what-was-sent', 'unknown'),
      'tell-each-receiver-what-is-wrong',
      {
        do: 'tell-the-state-it-came-from',
        when: { fact: 'wrongDataOwner', is: ['received-from-another-state', 'unknown'] },
      },
      ifAnotherUnit,
    ],
    before: ['restrict-until-settled'],
    after: ['see-who-acted-on-it', 'tell-the-data-protection-officer', 'diarise-review'],
    remains: 'a-correction-undoes-nothing-done',
  },
  'withdraw-what-was-sent': {
    needs: [],
    consider: [],
    atHome: [
      of('delete-the-alert', 'check-alert', 'arrest-alert'),
      of('delete-the-entry-alert', 'entry-or-return-alert'),
      of('withdraw-through-the-bureau', 'interpol-circulation'),
      of('withdraw-in-writing', 'police-message', 'interpol-circulation', 'sentence-transfer'),
      of('tell-the-supervising-state', 'supervision-transfer'),
      of('take-supervision-back', 'supervision-transfer'),
      of('withdraw-before-it-begins', 'sentence-transfer'),
      of('issuing-authority-decides-on-the-order', 'protection-order'),
      ifFound,
      ifAnotherUnit,
    ],
    before: [],
    after: ['ask-for-receipt-and-owner', 'record-why-it-ended', 'what-would-change-the-answer'],
    remains: 'withdrawn-protects-nobody-abroad',
  },
  'say-that-supervision-ends': {
    needs: [],
    consider: [],
    atHome: [
      of(
        'say-that-nobody-supervises',
        'police-message',
        'interpol-circulation',
        ...transfers,
        'protection-order',
        'unknown',
      ),
      of('review-it-without-supervision', ...inSis),
      'ask-what-protects-now',
      'renew-assessment',
      of('tell-the-supervising-state', 'supervision-transfer'),
      of('issuing-authority-decides-on-the-order', 'protection-order'),
      of('look-up-what-was-sent', 'unknown'),
      ifAnotherUnit,
    ],
    before: [],
    after: ['ask-for-receipt-and-owner', 'set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'nobody-supervises-after-the-end',
  },
  'act-on-the-hit': {
    needs: [],
    consider: [],
    atHome: ['read-it-today', 'name-who-acts-on-the-hit', 'renew-assessment'],
    before: ['keep-the-hit-to-its-purpose'],
    after: ['set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'a-hit-protects-nobody-by-itself',
    limits: ['sis-supplementary-information'],
  },
  'send-the-papers-for-the-arrest': {
    needs: [],
    consider: [],
    atHome: ['papers-for-the-arrest', 'tell-victim-service'],
    before: [],
    after: ['withdraw-alerts-after-arrest', 'diarise-review'],
    remains: 'police-act-under-their-own-law',
    limits: ['sis-supplementary-information'],
  },
  'act-on-the-report': {
    needs: [],
    consider: [],
    atHome: [
      'read-it-today',
      'answer-the-report',
      of('answer-a-permit-question', 'entry-or-return-alert'),
      of('tell-the-supervising-state', 'supervision-transfer'),
      'renew-assessment',
    ],
    before: [],
    after: ['set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'police-act-under-their-own-law',
    limits: [{ limit: 'sis-entry-permit-consultation', when: { fact: 'sentKind', is: ['entry-or-return-alert'] } }],
  },
  'chase-the-silence': {
    needs: [],
    consider: [],
    atHome: [
      'telephone-the-other-side',
      of('ask-the-authority-that-decides', ...transfers),
      of('keep-supervising-until-recognised', 'supervision-transfer'),
      of('look-up-what-was-sent', 'unknown'),
      ifAnotherUnit,
    ],
    before: [],
    after: ['write-down-the-call', 'set-the-next-review-day', 'what-would-change-the-answer'],
    remains: 'silence-is-no-answer',
  },
  'leave-the-answer-to-the-data-desk': {
    needs: [],
    consider: [],
    atHome: ['data-desk-answers', of('interpol-commission-decides', 'interpol-circulation'), 'use-it-as-a-review-day'],
    before: [],
    after: ['set-the-next-review-day'],
    remains: 'the-answer-is-not-yours',
  },
  'look-it-up-first': {
    needs: [],
    consider: [],
    atHome: ['look-up-what-was-sent', 'ask-each-unit-that-sends', 'renew-assessment'],
    before: [],
    after: ['start-again-once-it-is-known', 'set-the-next-review-day'],
    remains: 'nothing-renews-itself',
  },
} as const satisfies Readonly<Record<string, Ending>>;
