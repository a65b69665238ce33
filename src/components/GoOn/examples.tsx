import type { ComponentProps } from 'react';
import type GoOn from './index';

export const examples = {
  'into a flow': {
    to: 'moving-or-travelling',
    headingLevel: 1,
    headingRef: null,
    onShown: () => {},
    onBack: () => {},
  },
} satisfies Record<string, ComponentProps<typeof GoOn>>;
