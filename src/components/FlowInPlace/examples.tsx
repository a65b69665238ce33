import type { ComponentProps } from 'react';
import type FlowInPlace from './index';

export const examples = {
  'a flow in a chapter': { id: 'moving-or-travelling' },
  'a flow that does not exist': { id: 'no-such-flow' },
} satisfies Record<string, ComponentProps<typeof FlowInPlace>>;
