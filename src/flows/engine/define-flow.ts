import { type Ending, type FactName, factSpecs, type RuleId, ruleIds } from '../../advice';
import type { FlowId } from '../ids';

/** Where a step leads: another step, an ending, or a fork. */
export type Target = string | Fork;

/**
 * A fork names a rule or a fact and never holds a function. There is no "otherwise": `unknown` has an exit of its own.
 * It may be left out only where the explorer proves that the rule is never unknown there.
 */
export type Fork =
  | { readonly ask: RuleId; readonly yes: Target; readonly no: Target; readonly unknown?: Target }
  | { readonly by: FactName; readonly to: Readonly<Record<string, Target>> };

/** A page: what it asks, and where it leads. */
export type Step = { readonly asks: readonly FactName[]; readonly next: Target };

/** A flow is data: the order in which a scenario asks, its forks and its endings. No words, no BACK, no functions. */
export type Flow = {
  readonly id: string;
  readonly start: string;
  readonly steps: Readonly<Record<string, Step>>;
  readonly endings: Readonly<Record<string, Ending>>;
  /** Places where another flow goes on, with the answers given so far: its id by the name of the place. */
  readonly leadsTo?: Readonly<Record<string, FlowId>>;
  /** What the other flow asks anew, by the name of the place: an answer that is no longer true there does not go along. */
  readonly asksAgain?: Readonly<Record<string, readonly FactName[]>>;
};

/** What a step asks, in order; nothing for an ending or a place that does not exist. */
export const asksOf = (flow: Flow, at: string): readonly FactName[] => flow.steps[at]?.asks ?? [];

/**
 * Checks a definition as it is loaded, so that a typing error stops the build and not a reader.
 * @throws Error that names the flow, the place and what to do
 */
export function defineFlow<const F extends Flow>(flow: F): F {
  const fail = (place: string, what: string) => {
    throw new Error(`Flow ${flow.id}, ${place}: ${what}`);
  };
  if (!(flow.start in flow.steps)) fail('start', `there is no step "${flow.start}". Name one of the steps.`);
  for (const id of Object.keys(flow.steps))
    if (id in flow.endings || id in (flow.leadsTo ?? {})) fail(id, 'a step and an ending share this name. Rename one.');
  for (const place of Object.keys(flow.asksAgain ?? {}))
    if (!(place in (flow.leadsTo ?? {})))
      fail(place, 'asks again, and no other flow goes on here. Name it in leadsTo.');
  for (const [id, step] of Object.entries(flow.steps)) {
    for (const fact of step.asks)
      if (!(fact in factSpecs)) fail(id, `asks "${fact}", which is no fact. Add it to advice/facts.ts.`);
    checkTarget(flow, step.next, (what) => fail(id, what));
  }
  return flow;
}

function checkTarget(flow: Flow, target: Target, fail: (what: string) => void): void {
  if (typeof target === 'string') {
    if (!(target in flow.steps) && !(target in flow.endings) && !(target in (flow.leadsTo ?? {})))
      fail(`leads to "${target}", which is no step and no ending.`);
    return;
  }
  if ('ask' in target && !ruleIds.includes(target.ask)) fail(`asks the rule "${target.ask}", which does not exist.`);
  if ('by' in target) {
    const spec = factSpecs[target.by];
    const values: readonly string[] = 'values' in spec ? spec.values : [];
    for (const value of values)
      if (!(value in target.to)) fail(`forks by ${target.by} and has no exit for "${value}".`);
    for (const value of Object.keys(target.to))
      if (!values.includes(value)) fail(`forks by ${target.by}, which has no value "${value}".`);
  }
  for (const next of exitsOf(target)) checkTarget(flow, next, fail);
}

/** The exits of a fork, in the order written. */
export function exitsOf(fork: Fork): readonly Target[] {
  if ('by' in fork) return Object.values(fork.to);
  return fork.unknown === undefined ? [fork.yes, fork.no] : [fork.yes, fork.no, fork.unknown];
}
