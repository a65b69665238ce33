import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type PlanSources from './index';

const { art7 } = cites;
const { official } = art7;

export const examples = {
  'all four kinds': { sources: Object.values(cites) },
  'several articles of one act': {
    sources: [
      art7,
      { ...art7, text: 'Directive (EU) 2023/977, Art 8' },
      { text: 'Directive (EU) 2023/977, Art 9', official, status: 'not-yet-confirmed' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof PlanSources>>;
