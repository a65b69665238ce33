import type { MechanismId } from '../law';
import type { Outcome } from './outcome';
import type { Rule } from './rule';

/** A remark that the plan makes where a rule has one of these outcomes; it opens and closes nothing. */
export type RemarkWhen = { readonly rule: Rule; readonly show: readonly Outcome[] };

/**
 * What a mechanism requires of the situation. The other half, `where`, is answered from positions alone
 * (see `where.ts`); a `when` never speaks of positions.
 */
export type Check = {
  readonly mechanism: MechanismId;
  /** All must hold: one no closes, one not established leaves it undecided. */
  readonly when: readonly Rule[];
  /** A second ground in law that opens the mechanism by itself, once all of it is established. */
  readonly orWhen?: readonly Rule[];
  readonly remarks: readonly RemarkWhen[];
  /** What may take its place where it does not exist between the two States, the first choice first. */
  readonly instead: readonly MechanismId[];
};

/** Defines a check. */
export const check = (definition: Pick<Check, 'mechanism' | 'when'> & Partial<Check>): Check => ({
  remarks: [],
  instead: [],
  ...definition,
});
