import { tick } from './kinds';

/** What points to serious harm, how old it is, and whose data it is. */
export const theRisk = {
  assessmentFinding: { kind: 'one', values: ['real-likelihood', 'some-risk', 'little-risk', 'none-made', 'unknown'] },
  assessmentAge: {
    kind: 'one',
    values: ['under-3-months', '3-to-6-months', 'over-6-months', 'undated', 'none-made', 'unknown'],
  },
  newOffenceSuspected: tick,
  dataSources: {
    kind: 'many',
    values: ['own', 'another-state', 'ecris', 'europol', 'health', 'intelligence', 'unknown'],
  },
} as const;
