import { type FactName, type FactSpec, type Facts, factSpecs, rules } from '../../advice';
import type { Flow } from './define-flow';
import { type Edge, edgeHolds, edgesOf, reachableFrom } from './edges';

/** One way through a flow on rule outcomes, with answers that walk it. */
export type Path = {
  readonly steps: readonly string[];
  readonly edges: readonly string[];
  readonly ending: string;
  readonly facts: Facts;
};

/** The answers that stand for all others: every value of a choice, the edges of a number, one State. */
export function samplesOf(fact: FactName): readonly unknown[] {
  const spec: FactSpec = factSpecs[fact];
  switch (spec.kind) {
    case 'one':
      return spec.values;
    case 'many':
      return spec.values.map((value) => [value]);
    case 'number':
      return spec.orUnknown ? [...spec.edges, 'unknown'] : spec.edges;
    case 'state':
      return ['BE'];
    case 'states':
      return spec.orUnknown ? [['FR'], ['elsewhere'], 'unknown'] : [['FR']];
    case 'day':
      return ['2026-11-23'];
  }
}

/** What can be said of a place of a flow from its definition alone; said once, because an exploration asks thousands of times. */
function onceEach<T>(say: (flow: Flow, place: string) => T): (flow: Flow, place: string) => T {
  const said = new WeakMap<Flow, Map<string, T>>();
  return (flow, place) => {
    const places = said.get(flow) ?? new Map<string, T>();
    said.set(flow, places);
    const known = places.get(place) ?? say(flow, place);
    places.set(place, known);
    return known;
  };
}

type Exit = Edge & { readonly name: string };

const exitsOf = onceEach((flow, step): readonly Exit[] => {
  const target = flow.steps[step]?.next;
  return target === undefined ? [] : edgesOf(target).map((edge) => ({ ...edge, name: edgeName(step, edge) }));
});

/** The name of an exit, as counted: where it stands, on what, and where it leads. */
export const edgeName = (step: string, { conditions, to }: Edge): string =>
  `${step}: ${conditions.map((one) => ('rule' in one ? `${one.rule}=${one.is}` : `${one.by}=${one.is}`)).join(', ')} -> ${to}`;

/** The rules and the facts that forks still to come may ask about. */
const askedFrom = onceEach((flow, place) => {
  const conditions = [...reachableFrom(flow, place)].flatMap((step) =>
    exitsOf(flow, step).flatMap((exit) => exit.conditions),
  );
  const ruleIds = [...new Set(conditions.flatMap((one) => ('rule' in one ? one.rule : [])))];
  const byFacts = [...new Set(conditions.flatMap((one) => ('by' in one ? one.by : [])))];
  return { ruleIds, byFacts };
});

/**
 * What the rest of the flow can still tell apart: the outcome of each rule it will ask whose facts are all given,
 * else the values of those that are. Answers with the same residue walk on alike, so one of them is enough.
 */
function residueOf(flow: Flow, from: string, facts: Facts): string {
  const { ruleIds, byFacts } = askedFrom(flow, from);
  const parts = ruleIds.map((id) => {
    const rule = rules[id];
    const open = rule.needs.some((fact) => facts[fact] === undefined);
    return open ? rule.needs.map((fact) => JSON.stringify(facts[fact] ?? null)).join() : rule.holds(facts);
  });
  return [...parts, ...byFacts.map((fact) => JSON.stringify(facts[fact] ?? null))].join('|');
}

/** Every combination of samples for the facts of a step that later forks can tell apart; the others get one sample. */
function* assignments(flow: Flow, step: string): Generator<Facts> {
  const asks = flow.steps[step]?.asks ?? [];
  const { ruleIds, byFacts } = askedFrom(flow, step);
  const telling = new Set<FactName>([...byFacts, ...ruleIds.flatMap((id) => rules[id].needs)]);
  const choices = asks.map((fact) => ({
    fact,
    values: telling.has(fact) ? samplesOf(fact) : samplesOf(fact).slice(0, 1),
  }));
  yield* combine(choices, {});
}

function* combine(choices: readonly { fact: FactName; values: readonly unknown[] }[], chosen: Facts): Generator<Facts> {
  const [first, ...rest] = choices;
  if (!first) return yield chosen;
  for (const value of first.values) yield* combine(rest, { ...chosen, [first.fact]: value });
}

export type Exploration = {
  readonly paths: readonly Path[];
  readonly holes: readonly string[];
  readonly loops: readonly string[];
};

/** Walks every path of a flow on rule outcomes, from the definition alone. Holes and loops are reported, not walked. */
export function explore(flow: Flow): Exploration {
  const paths: Path[] = [];
  const holes = new Set<string>();
  const loops = new Set<string>();
  const walk = (at: string, facts: Facts, steps: readonly string[], edges: readonly string[]): void => {
    if (!(at in flow.steps)) {
      paths.push({ steps, edges, ending: at, facts });
      return;
    }
    if (steps.includes(at)) {
      loops.add([...steps, at].join(' > '));
      return;
    }
    const walked = new Set<string>();
    for (const answers of assignments(flow, at)) {
      const now = { ...facts, ...answers };
      const exit = exitsOf(flow, at).find((one) => edgeHolds(one, now));
      if (!exit) {
        holes.add(`${at} ${JSON.stringify(answers)}`);
        continue;
      }
      const key = `${exit.name} # ${residueOf(flow, exit.to, now)}`;
      if (walked.has(key)) continue;
      walked.add(key);
      walk(exit.to, now, [...steps, at], [...edges, exit.name]);
    }
  };
  walk(flow.start, { today: '2026-11-23' }, [], []);
  return { paths, holes: [...holes], loops: [...loops] };
}

/** Paths that differ in steps or exits; several residues on the same way count once. */
export function distinct(paths: readonly Path[]): readonly Path[] {
  const seen = new Map(paths.map((path) => [[...path.edges, path.ending].join('\n'), path]));
  return [...seen.values()];
}
