import type { ComponentProps } from 'react';
import { aboutFlowView } from '../../explain';
import { flows } from '../../flows/all';
import { flows as words } from '../../words/all';
import type AboutFlow from './index';

const id = 'moving-or-travelling';

export const examples = {
  'a whole flow': { view: aboutFlowView(flows[id], words[id]) },
} satisfies Record<string, ComponentProps<typeof AboutFlow>>;
