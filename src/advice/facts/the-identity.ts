import { tick } from './kinds';

/** Who the person is, how sure that is, and the case behind the question. */
export const theIdentity = {
  identityCertainty: { kind: 'one', values: ['proved-by-prints', 'papers-only', 'doubtful', 'unknown'] },
  identityPrints: { kind: 'one', values: ['taken', 'may-be-taken', 'may-not-be-taken', 'unknown'] },
  caseStage: {
    kind: 'one',
    values: ['suspected-or-arrested', 'charged', 'offence-to-prevent', 'sentence-running', 'none', 'unknown'],
  },
  earlierNames: tick,
} as const;
