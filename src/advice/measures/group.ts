import type { ProvisionRef } from '../../law';

/** Measures that belong to one kind of work: their names, the provisions some of them rest on, and what remains. */
export type MeasureGroup = {
  /** Things done at home, before or after a step abroad. */
  readonly ids: readonly string[];
  /** Provisions that a measure rests on; the others are practice advice of ours. */
  readonly basis: Readonly<Record<string, readonly ProvisionRef[]>>;
  /** What no step of a plan takes away. */
  readonly remains: readonly string[];
};
