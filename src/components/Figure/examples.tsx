import type { ComponentProps } from 'react';
import type Figure from './index';

export const examples = {
  'one way is open, one is not': {
    caption: 'Where a conviction goes',
    rows: [
      { from: 'Court of State A', way: 'is sent', to: 'Register of State B' },
      { from: 'Court of State B', way: 'nothing is sent', to: 'State A', goes: false },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Figure>>;
