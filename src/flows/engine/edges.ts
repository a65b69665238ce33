import { type Facts, type Outcome, rules } from '../../advice';
import type { Flow, Target } from './define-flow';

/** One condition on the way through nested forks. */
export type EdgeCondition =
  | { readonly rule: keyof typeof rules; readonly is: Outcome }
  | { readonly by: keyof Facts; readonly is: string };

/** A way out of a step: all its conditions, then where it leads. */
export type Edge = { readonly conditions: readonly EdgeCondition[]; readonly to: string };

/** All ways out of a target, forks flattened, in the order written. */
export function edgesOf(target: Target, conditions: readonly EdgeCondition[] = []): readonly Edge[] {
  if (typeof target === 'string') return [{ conditions, to: target }];
  if ('by' in target)
    return Object.entries(target.to).flatMap(([value, next]) =>
      edgesOf(next, [...conditions, { by: target.by, is: value }]),
    );
  const exits = { yes: target.yes, no: target.no, unknown: target.unknown };
  return (['yes', 'no', 'unknown'] as const).flatMap((outcome) => {
    const next = exits[outcome];
    return next === undefined ? [] : edgesOf(next, [...conditions, { rule: target.ask, is: outcome }]);
  });
}

/** Does a way out stand open for these answers? */
export const edgeHolds = ({ conditions }: Edge, facts: Facts): boolean =>
  conditions.every((condition) =>
    'rule' in condition
      ? rules[condition.rule].holds(facts) === condition.is
      : String(facts[condition.by] ?? 'unknown') === condition.is,
  );

/**
 * Where a step leads for these answers.
 * @throws Error if no exit stands open: the definition has a hole, and a reader must never be left standing
 */
export function follow(flow: Flow, step: string, facts: Facts): string {
  const target = flow.steps[step]?.next;
  const open = target === undefined ? undefined : edgesOf(target).find((edge) => edgeHolds(edge, facts));
  if (!open) throw new Error(`Flow ${flow.id}: step ${step} has no exit for these answers.`);
  return open.to;
}

/** Steps and endings that can still be reached from a place, the place itself included. */
export function reachableFrom(flow: Flow, place: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(place)) return seen;
  seen.add(place);
  const step = flow.steps[place];
  if (step) for (const { to } of edgesOf(step.next)) reachableFrom(flow, to, seen);
  return seen;
}
