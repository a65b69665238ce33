import { tick } from './kinds';

/** Evidence for a court: where it lies, whether it can be lost, and who acts together. */
export const theEvidence = {
  providerHoldsData: tick,
  evidenceAtRisk: tick,
  caseRunsInSeveralStates: tick,
} as const;
