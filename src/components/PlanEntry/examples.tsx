import type { ComponentProps } from 'react';
import { undecidedLead } from '../PlanPage/example-plans/other-plans';
import { tellTheirPolice } from '../PlanPage/example-plans/parts';
import { byFinding } from './groups';
import type PlanEntry from './index';

const [separate, wider, undecided, plain] = [
  { ...tellTheirPolice, decision: 'separate' } as const,
  { ...tellTheirPolice, decision: 'wider' } as const,
  ...undecidedLead.findOut,
  tellTheirPolice,
].flatMap((entry) => byFinding([entry]));
if (!separate || !wider || !undecided || !plain) throw new Error('An example is missing.');

export const examples = {
  'a decision of its own': { group: separate, level: 3, rest: 'none' },
  'a wider way, the rest folded': { group: wider, level: 3, rest: 'folded' },
  'not decided': { group: undecided, level: 3, rest: 'folded' },
  'everything at once': { group: plain, level: 4, rest: 'all' },
} satisfies Record<string, ComponentProps<typeof PlanEntry>>;
