import type { ComponentProps } from 'react';
import { aboutFlowView } from '../../explain';
import { flows } from '../../flows/all';
import { flows as words } from '../../words/all';
import type AboutFlow from './index';

const id = 'moving-or-travelling';

const drawn = [
  { file: `${id}-1.svg`, width: 900, height: 700, steps: ['danger-now', 'who-and-what-for'] },
  { file: `${id}-2.svg`, width: 700, height: 400, steps: ['where-to'] },
];

export const examples = {
  'a whole flow': { view: aboutFlowView(flows[id], words[id], drawn) },
} satisfies Record<string, ComponentProps<typeof AboutFlow>>;
