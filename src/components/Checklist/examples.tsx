import type { ComponentProps } from 'react';
import type Checklist from './index';

export const examples = {
  'two lines': {
    children: (
      <ul>
        <li>Purpose written down</li>
        <li>Basis named</li>
      </ul>
    ),
  },
} satisfies Record<string, ComponentProps<typeof Checklist>>;
