import type { ComponentProps } from 'react';
import { flows } from '../../flows/all';
import { flows as words } from '../../words/all';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import type ComparePlans from './index';

const id = 'moving-or-travelling';

export const examples = {
  'a plan for immediate danger': {
    flow: flows[id],
    words: words[id],
    facts: {
      today: '2026-11-25',
      harmIsImminent: 'yes',
      role: 'police',
      askingState: 'BE',
      destinationStates: ['FR'],
    },
    plan: tellBeforeRelease,
  },
  'a release that is planned to prevent harm': {
    flow: flows['leaving-custody'],
    words: words['leaving-custody'],
    facts: {
      today: '2026-11-25',
      harmIsImminent: 'no',
      role: 'prison',
      askingState: 'BE',
      purpose: 'prevent-harm',
      sentenceStatus: 'in-custody-nothing-follows',
      custodyExit: 'release',
      timeToAct: 'weeks',
      destinationStates: ['FR'],
    },
    plan: tellBeforeRelease,
  },
} satisfies Record<string, ComponentProps<typeof ComparePlans>>;
