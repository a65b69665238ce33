import type { ComponentProps } from 'react';
import type Ask from './index';

export const examples = {
  'one line': { children: 'Sent on' },
  'three lines': { children: 'What is feared', lines: 3 },
  'something to tick': { children: 'Receipt confirmed', tick: ['yes', 'no', 'not known'] },
  'to tick, and a line': { children: 'Approval needed', tick: ['yes', 'no'], lines: 1 },
} satisfies Record<string, ComponentProps<typeof Ask>>;
