import type { ComponentProps } from 'react';
import type Term from './index';

export const examples = {
  'in a sentence': {
    id: 'spoc',
    means: 'Single Point of Contact. The one central unit of a State for police information.',
    children: 'SPOC',
  },
} satisfies Record<string, ComponentProps<typeof Term>>;
