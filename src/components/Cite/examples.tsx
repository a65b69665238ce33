import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type Cite from './index';

export const examples = {
  confirmed: { cite: cites.art7 },
  'not yet confirmed': { cite: cites.art4 },
  'seen in a secondary source': { cite: cites.art36 },
  'seen through a national act': { cite: cites.transfer },
} satisfies Record<string, ComponentProps<typeof Cite>>;
