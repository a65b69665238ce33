import type { LimitId, NeedId } from '../law';
import type { FactName, Facts } from './facts';
import type { MeasureId, RemainId } from './measures';
import type { Outcome } from './outcome';
import { type RuleId, rules } from './rules';

/** Names a rule or a fact; never holds a function. A fact that was not asked counts as `unknown`. */
export type Condition =
  | { readonly rule: RuleId; readonly is: readonly Outcome[] }
  | { readonly fact: FactName; readonly is: readonly string[] };

/** A measure, always or only where all that it names is so. */
export type MeasureUse =
  | MeasureId
  | {
      readonly do: MeasureId;
      readonly when?: Condition;
      /** A route for this need is open, or still to be found out. */
      readonly whileServed?: NeedId;
      /** No route for this need is open, nor any still to be found out. */
      readonly unlessServed?: NeedId;
    };

/** A meaning with a name: what an ending wants done, and what goes with it at home, before and after. */
export type Ending = {
  /** `measures`: what is done at home comes before every route, and is the first line of the plan. */
  readonly first?: 'measures';
  /** In order of importance; the first open mechanism of each leads. */
  readonly needs: readonly NeedId[];
  /** Separate decisions worth a thought; what is open goes alongside, what is closed is shown as closed. */
  readonly consider: readonly NeedId[];
  readonly atHome: readonly MeasureUse[];
  readonly before: readonly MeasureUse[];
  readonly after: readonly MeasureUse[];
  /** What remains to be known when all is done; it can depend on whether a route for one of its needs leads on. */
  readonly remains: Remains;
  /** The reader answers another State: something goes out, although no mechanism leads. */
  readonly toAnswer?: true;
  /** The reader has received something and acts at home: the plan says so, and not that nothing goes abroad. */
  readonly actsHere?: true;
  /** All of it speaks of what the person must not learn, such as an alert or a notice: the whole plan is a police sheet. */
  readonly policeOnly?: true;
  /** Time limits that bind the reader: those of a receiver who must answer. */
  readonly limits?: readonly LimitUse[];
};

/** One thing that remains, or one of two: a route for the need is open or still to be found out, or there is none. */
export type Remains = RemainId | { readonly need: NeedId; readonly served: RemainId; readonly otherwise: RemainId };

/** A time limit, always or only under a condition. */
export type LimitUse = LimitId | { readonly limit: LimitId; readonly when: Condition };

/** Does a condition hold for these facts? */
export function conditionHolds(condition: Condition, facts: Facts): boolean {
  if ('rule' in condition) return condition.is.includes(rules[condition.rule].holds(facts));
  const value = facts[condition.fact] ?? 'unknown';
  return (Array.isArray(value) ? value : [value]).some((one) => condition.is.includes(String(one)));
}

/** The measures of an ending that these facts and these served needs call for, in order, each once. */
export const measuresFor = (
  uses: readonly MeasureUse[],
  facts: Facts,
  served: ReadonlySet<NeedId>,
): readonly MeasureId[] =>
  once(
    uses.flatMap((use) => {
      if (typeof use === 'string') return use;
      const { when, whileServed, unlessServed } = use;
      if (when && !conditionHolds(when, facts)) return [];
      if (whileServed && !served.has(whileServed)) return [];
      return unlessServed && served.has(unlessServed) ? [] : use.do;
    }),
  );

/** What remains, for the needs that some route serves. */
export const remainsFor = (remains: Remains, served: ReadonlySet<NeedId>): RemainId => {
  if (typeof remains === 'string') return remains;
  return served.has(remains.need) ? remains.served : remains.otherwise;
};

/** The time limits that bind the reader for these facts, in order, each once. */
export const limitsFor = (uses: readonly LimitUse[], facts: Facts): readonly LimitId[] =>
  once(uses.flatMap((use) => (typeof use === 'string' ? use : conditionHolds(use.when, facts) ? use.limit : [])));

/** Two conditions can call for the same thing. */
const once = <Id>(ids: readonly Id[]): readonly Id[] => [...new Set(ids)];
