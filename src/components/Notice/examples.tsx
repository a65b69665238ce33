import type { ComponentProps } from 'react';
import type Notice from './index';

export const examples = {
  'nothing to say': {},
  'answers were forgotten': { children: 'These answers no longer count and were forgotten: Stay.' },
} satisfies Record<string, ComponentProps<typeof Notice>>;
