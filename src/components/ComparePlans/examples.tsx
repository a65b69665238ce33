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
} satisfies Record<string, ComponentProps<typeof ComparePlans>>;
