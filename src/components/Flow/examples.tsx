import type { ComponentProps } from 'react';
import type Flow from './index';

export const examples = {
  'on its own page': { id: 'moving-or-travelling' },
  'inside a chapter': { id: 'moving-or-travelling', headingLevel: 2 },
  'a flow that does not exist': { id: 'no-such-flow' },
} satisfies Record<string, ComponentProps<typeof Flow>>;
