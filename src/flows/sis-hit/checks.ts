import type { Ending } from '../../advice';
import { ifImmediate, ifNotPolice, ifSomebodyAtRisk, ifUnsureMatch, onTheSpot } from './measure-uses';

/** Whoever meets the person on a check alert reports, keeps silent, and keeps the alert out of the file. */
const reported = [ifImmediate, 'report-every-element', 'own-report-without-the-alert', 'keep-own-action-only'] as const;
const afterCheck = [
  'leave-questions-to-data-protection',
  'ask-for-a-message-of-its-own',
  'nothing-outside-sis',
  'ask-sirene-for-more',
  'name-owner-and-review-day',
] as const;
const rest = {
  after: afterCheck,
  remains: 'nobody-watches-after-the-check',
  limits: ['sis-supplementary-information'],
} as const;

/** The law of the place knows a milder check only (Art 37(6)). */
const ifMilder = (those: readonly ('inquiry-check' | 'specific-check')[]) =>
  ({ do: 'step-down-the-check', when: { fact: 'hitAlert', is: those } }) as const;

/** The endings of discreet, inquiry and specific checks. */
export const checks = {
  'ordinary-check-and-silence': onTheSpot({
    atHome: [
      ifNotPolice,
      'ordinary-check-only',
      'let-nothing-show',
      ifMilder(['inquiry-check', 'specific-check']),
      ifUnsureMatch,
      ifSomebodyAtRisk,
      ...reported,
    ],
    ...rest,
  }),
  'own-reason-only': onTheSpot({
    atHome: [
      ifNotPolice,
      'act-for-own-reason-only',
      'let-nothing-show',
      ifUnsureMatch,
      ifSomebodyAtRisk,
      'call-own-sirene',
      ...reported,
    ],
    ...rest,
  }),
  'ask-the-questions': onTheSpot({
    atHome: [
      ifNotPolice,
      'ask-the-questions-of-the-alert',
      ifMilder(['specific-check']),
      ifUnsureMatch,
      ifSomebodyAtRisk,
      ...reported,
    ],
    ...rest,
  }),
  'search-under-own-law': onTheSpot({
    atHome: [
      ifNotPolice,
      'read-warning-markers',
      'search-as-own-law-allows',
      ifUnsureMatch,
      ifSomebodyAtRisk,
      ...reported,
    ],
    ...rest,
  }),
} as const satisfies Readonly<Record<string, Ending>>;
