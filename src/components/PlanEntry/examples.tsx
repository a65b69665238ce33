import type { ComponentProps } from 'react';
import { undecidedLead } from '../PlanPage/example-plans/other-plans';
import { tellTheirPolice } from '../PlanPage/example-plans/parts';
import type PlanEntry from './index';

const [undecided = tellTheirPolice] = undecidedLead.findOut;

export const examples = {
  'a decision of its own': { entry: { ...tellTheirPolice, decision: 'separate' }, level: 3, rest: 'none' },
  'a wider way, the rest folded': { entry: { ...tellTheirPolice, decision: 'wider' }, level: 3, rest: 'folded' },
  'not decided': { entry: undecided, level: 3, rest: 'folded' },
  'everything at once': { entry: tellTheirPolice, level: 4, rest: 'all' },
} satisfies Record<string, ComponentProps<typeof PlanEntry>>;
