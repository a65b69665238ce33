import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { actInTime, holdBack } from '../parts/receiving';

const none = { before: [], consider: [] } as const;
const after = ['log-the-message', 'name-owner-and-review-day'] as const;
const ifPolice = {
  do: 'direct-exchange-with-two-copies',
  when: { rule: 'reader-may-send-police-information', is: ['yes'] },
} as const;
const ifForAVictim = {
  do: 'point-to-child-protection-or-victim-service',
  when: { fact: 'callerService', is: ['victim-or-child-protection'] },
} as const;

/** The endings of `colleague-calls`. Closed by default: what may be said is the exception, and each has its ground. */
export const endings = {
  'telephone-now': {
    ...telephoneNow,
    atHome: [...telephoneNow.atHome, 'call-back-on-a-number-of-your-own'],
  },
  'say-nothing-to-private-callers': holdBack({
    atHome: ['say-nothing-yet', 'general-help-is-allowed', 'report-the-approach'],
    ...none,
    after,
    remains: 'the-caller-knows-the-way',
  }),
  'verify-first': holdBack({
    atHome: ['say-nothing-yet', 'call-back-on-a-number-of-your-own', 'general-help-is-allowed', 'report-the-approach'],
    ...none,
    after,
    remains: 'the-caller-knows-the-way',
  }),
  'general-help-only': actInTime({
    atHome: ['general-help-is-allowed', 'say-nothing-yet'],
    ...none,
    after,
    remains: 'the-caller-knows-the-way',
  }),
  'listen-and-have-it-sent': actInTime({
    atHome: ['listen-and-promise-nothing', 'say-nothing-yet', 'call-back-on-a-number-of-your-own', 'point-to-the-spoc'],
    ...none,
    after: ['tell-own-spoc-of-the-call', ...after],
    remains: 'the-caller-knows-the-way',
  }),
  'through-the-spoc': holdBack({
    atHome: ['say-nothing-yet', 'point-to-the-spoc', ifPolice, ifForAVictim, 'tell-own-spoc-of-the-call'],
    ...none,
    after,
    remains: 'the-caller-knows-the-way',
  }),
  'through-the-judicial-authority': holdBack({
    atHome: ['say-nothing-yet', 'point-to-the-judicial-authority'],
    ...none,
    after,
    remains: 'the-caller-knows-the-way',
  }),
  'its-own-request-for-its-own-purpose': holdBack({
    atHome: [
      'say-nothing-yet',
      { do: 'vetting-through-records-authority', when: { fact: 'purpose', is: ['vet-for-work'] } },
      { do: 'residence-authority-decides-alone', when: { fact: 'purpose', is: ['decide-on-residence'] } },
    ],
    ...none,
    after,
    remains: 'certificate-is-no-proof',
  }),
  'hand-to-the-competent-authority': holdBack({
    atHome: ['say-nothing-yet', 'pass-papers-to-competent-authority', 'point-to-the-judicial-authority'],
    ...none,
    after,
    remains: 'supervision-stays-until-recognised',
  }),
  'talk-directly-about-the-measure': actInTime({
    atHome: ['talk-between-competent-authorities', 'look-up-declaration'],
    before: ['proportionality-note', 'facts-apart-from-assessment', 'health-data-only-if-strictly-necessary'],
    consider: [],
    after: ['confirm-in-writing', 'plan-end-date', ...after],
    remains: 'supervision-stays-until-recognised',
  }),
  'say-nothing': holdBack({
    atHome: ['say-nothing-yet', 'answer-receipt-only'],
    ...none,
    after: ['decide-and-write-why', ...after],
    remains: 'supervision-stays-until-recognised',
  }),
  'not-yet': holdBack({
    atHome: ['settle-open-safeguards', 'say-nothing-yet', 'answer-receipt-only'],
    ...none,
    after,
    remains: 'supervision-stays-until-recognised',
  }),
} as const satisfies Readonly<Record<string, Ending>>;
