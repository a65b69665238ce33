import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';

const ifStateIsSecret = {
  do: 'weigh-a-move-without-an-order',
  when: { fact: 'otherPersonKnowsTheState', is: ['no', 'unknown'] },
} as const;
const ifSupervised = {
  do: 'no-contact-in-the-transfer',
  when: { fact: 'otherPersonSupervised', is: ['here', 'moved-abroad', 'unknown'] },
} as const;
const ifNeverHeard = {
  do: 'hear-the-other-person-if-never-heard',
  when: { fact: 'protectionMeasureKnown', is: ['no', 'unknown'] },
} as const;
const ifNotMadeKnown = {
  do: 'make-the-measure-known-first',
  when: { fact: 'protectionMeasureKnown', is: ['no', 'unknown'] },
} as const;
const stays = ['ask-for-a-measure-there', 'warning-has-its-own-questions'] as const;

/** The endings of `protected-person-moves`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'warn-and-ask-first': {
    needs: [],
    consider: [],
    atHome: ['warn-that-the-state-may-be-learned', ifStateIsSecret, 'tell-the-protected-person-of-the-right', ...stays],
    before: [],
    after: ['diarise-review'],
    remains: 'the-ban-works-at-home-only',
  },
  'respect-the-wish': {
    needs: [],
    consider: [],
    atHome: [...stays, 'copy-at-hand', 'tell-the-protected-person-of-the-right'],
    before: [],
    after: ['record-why-nothing-was-sent', 'keep-the-measure-alive'],
    remains: 'the-ban-works-at-home-only',
  },
  'let-the-criminal-ban-follow': {
    needs: ['protection-goes-along'],
    consider: [],
    atHome: [ifStateIsSecret, ifSupervised, ...stays],
    before: [ifNeverHeard],
    after: ['keep-the-measure-alive', 'copy-at-hand', 'diarise-review'],
    remains: 'protection-holds-in-one-state',
  },
  'let-the-civil-ban-follow': {
    needs: ['protection-goes-along'],
    consider: [],
    atHome: [ifStateIsSecret, ifSupervised, ...stays],
    before: [ifNotMadeKnown, 'safe-address-for-notices'],
    after: ['keep-the-measure-alive', 'copy-at-hand', 'diarise-review'],
    remains: 'protection-holds-in-one-state',
  },
  'find-out-the-measure': {
    needs: ['protection-goes-along'],
    consider: [],
    atHome: ['find-out-the-kind-of-measure', ifStateIsSecret, ifSupervised, ...stays],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'the-ban-works-at-home-only',
  },
  'no-measure-to-take-along': {
    needs: [],
    consider: ['protection-goes-along'],
    atHome: [
      'measure-first-at-home',
      'ask-for-a-measure-there',
      'tell-victim-service',
      'warning-has-its-own-questions',
    ],
    before: [],
    after: ['record-why-nothing-was-sent', 'diarise-review'],
    remains: 'the-ban-works-at-home-only',
  },
} as const satisfies Readonly<Record<string, Ending>>;
