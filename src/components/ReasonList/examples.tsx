import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type ReasonList from './index';

export const examples = {
  'all outcomes': {
    reasons: [
      { text: 'Both States are bound.', outcome: 'yes', cite: [cites.art7] },
      { text: 'Nothing runs that could be supervised.', outcome: 'no', cite: [cites.transfer, cites.art4] },
      { text: 'Whether the person lives there is not known.', outcome: 'unknown', cite: [] },
    ],
  },
  none: { reasons: [] },
} satisfies Record<string, ComponentProps<typeof ReasonList>>;
