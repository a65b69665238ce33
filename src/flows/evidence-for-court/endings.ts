import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifChildInTheCase, ifVictim } from '../parts/measure-uses';
import { handOverEndings, restraintEndings } from '../parts/the-case';

const atHome = [
  { do: 'take-it-to-the-prosecutor', when: { fact: 'role', is: ['police', 'spoc'] } },
  { do: 'secure-what-can-be-lost', when: { fact: 'evidenceAtRisk', is: ['yes', 'unknown'] } },
  ifVictim,
  ifChildInTheCase,
] as const;
const before = [
  'find-the-authority',
  'show-the-test-of-the-order',
  { do: 'right-judge-for-the-data', when: { fact: 'providerHoldsData', is: ['yes'] } },
  { do: 'keep-the-order-confidential', when: { fact: 'personMustNotKnow', is: ['yes', 'unknown'] } },
  'ask-by-when',
] as const;
const after = [
  'ask-for-receipt-and-owner',
  'diarise-the-order',
  { do: 'tell-the-person-of-the-data', when: { fact: 'providerHoldsData', is: ['yes'] } },
  'use-for-these-proceedings-only',
] as const;

/** The endings of `evidence-for-court`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-for-evidence': {
    needs: ['get-evidence'],
    consider: ['learn-the-record'],
    atHome,
    before,
    after,
    remains: 'no-evidence-before-the-decision-there',
  },
  'order-the-provider-data': {
    needs: ['get-provider-data'],
    consider: ['get-evidence', 'learn-the-record'],
    atHome,
    before,
    after,
    remains: 'no-evidence-before-the-decision-there',
  },
  'act-together': {
    needs: ['act-together', 'get-evidence'],
    consider: ['get-provider-data', 'learn-the-record'],
    atHome,
    before: ['choose-the-network', 'settle-who-acts-where', ...before],
    after,
    remains: 'no-evidence-before-the-decision-there',
  },
  'no-proceedings-no-order': {
    needs: [],
    consider: [],
    atHome: ['open-proceedings-first'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  'ask-the-prosecutor-first': {
    needs: [],
    consider: [],
    atHome: [
      { do: 'take-it-to-the-prosecutor', when: { fact: 'role', is: ['police', 'spoc'] } },
      'open-proceedings-first',
    ],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  ...restraintEndings,
  ...handOverEndings,
} as const satisfies Readonly<Record<string, Ending>>;
