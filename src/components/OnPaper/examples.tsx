import type { ComponentProps } from 'react';
import type OnPaper from './index';

export const examples = {
  'of a flow': { flow: 'moving-or-travelling' },
} satisfies Record<string, ComponentProps<typeof OnPaper>>;
