import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type PlanSources from './index';

export const examples = {
  'all four kinds': { sources: Object.values(cites) },
} satisfies Record<string, ComponentProps<typeof PlanSources>>;
