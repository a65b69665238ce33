import type { ComponentProps } from 'react';
import { flows } from '../../flows/all';
import { flows as words } from '../../words/all';
import type Flow from './index';

const id = 'moving-or-travelling';

export const examples = {
  'on its own page': { flow: flows[id], words: words[id] },
  'inside a chapter': { flow: flows[id], words: words[id], headingLevel: 2 },
} satisfies Record<string, ComponentProps<typeof Flow>>;
