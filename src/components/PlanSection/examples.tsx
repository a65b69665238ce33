import type { ComponentProps } from 'react';
import type PlanSection from './index';

export const examples = {
  'a part': { title: 'Basis', level: 2, children: <p>One sentence.</p> },
  'a sheet of its own': { title: 'Police sheet', level: 3, ownSheet: true, children: <p>One sentence.</p> },
  'for the screen only': { title: 'Alongside', level: 2, screenOnly: true, children: <p>One sentence.</p> },
} satisfies Record<string, ComponentProps<typeof PlanSection>>;
