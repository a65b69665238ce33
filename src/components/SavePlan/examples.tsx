import type { ComponentProps } from 'react';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import type SavePlan from './index';

export const examples = {
  'a plan with a police sheet': {
    plan: tellBeforeRelease,
    facts: { askingState: 'BE', harmIsImminent: 'no', liveInvestigation: 'yes' },
    edition: { version: '0.1.0' },
    today: '2026-11-25',
    onCopyLink: async () => {},
  },
} satisfies Record<string, ComponentProps<typeof SavePlan>>;
