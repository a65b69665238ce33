import { describe, expect, it } from 'vitest';
import { checks, type FactName, type Facts, factNames, planFor, rules } from '../../src/advice';
import { asksOf, edgesOf, type Flow, flowIds, replay } from '../../src/flows';
import { distinct, edgeName, explore, flows } from '../../src/flows/all';
import { needs } from '../../src/law';

/** Facts that a plan uses although no rule asks for them: whom, from where, how soon, and for whom it is written. */
const usedByPlans: readonly FactName[] = [
  'role',
  'askingState',
  'destinationStates',
  'nationalities',
  'convictingStates',
  'earlierStates',
  'timeToAct',
];

/** Facts that another flow asks, to which this one leads: the answers go along. */
const carriedOver = (flow: Flow): readonly FactName[] =>
  Object.values(flow.leadsTo ?? {}).flatMap((id) =>
    Object.keys(flows[id].steps).flatMap((step) => asksOf(flows[id], step)),
  );

const conditionFacts = (flow: Flow): readonly string[] =>
  Object.values(flow.endings)
    .flatMap(({ atHome, before, after, limits = [] }) => [...atHome, ...before, ...after, ...limits])
    .flatMap((use) => (typeof use === 'string' ? [] : (use.when ?? [])))
    .flatMap((when) => ('fact' in when ? [when.fact] : rules[when.rule].needs));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

describe.each(flowIds)('every path of %s', (id) => {
  const flow: Flow = flows[id];
  const { paths, holes, loops } = explore(flow);
  const ways = distinct(paths);

  it('has no hole and no loop', () => {
    expect(holes, 'These answers lead nowhere: give the fork an exit.').toEqual([]);
    expect(loops).toEqual([]);
  });

  it('reaches every step, every ending and every exit of every fork', () => {
    const reached = new Set(ways.flatMap(({ steps, edges, ending }) => [...steps, ...edges, ending]));
    const exits = Object.entries(flow.steps).flatMap(([step, { next }]) =>
      edgesOf(next).map((edge) => edgeName(step, edge)),
    );
    const missed = [
      ...Object.keys(flow.steps),
      ...Object.keys(flow.endings),
      ...Object.keys(flow.leadsTo ?? {}),
      ...exits,
    ].filter((one) => !reached.has(one));
    expect(missed, 'Nobody can come here: take it out, or mend the fork that should lead here.').toEqual([]);
  });

  it('takes at most 12 pages to an ending, and 7 in the middle', () => {
    const pages = ways.map(({ steps }) => steps.length);
    expect(Math.max(...pages)).toBeLessThanOrEqual(12);
    expect(median(pages)).toBeLessThanOrEqual(7);
  });

  it('asks each fact at most once on any path', () => {
    const twice = ways.flatMap(({ steps }) => {
      const asked = steps.flatMap((step) => flow.steps[step]?.asks ?? []);
      return asked
        .filter((fact, index) => asked.indexOf(fact) !== index)
        .map((fact) => `${fact} on ${steps.join(' > ')}`);
    });
    expect(twice).toEqual([]);
  });

  it('asks nothing that no fork, rule, measure or plan uses', () => {
    const used = new Set<string>([
      ...usedByPlans,
      ...conditionFacts(flow),
      ...carriedOver(flow),
      ...Object.values(checks).flatMap(({ when, remarks }) =>
        [...when, ...remarks.map(({ rule }) => rule)].flatMap((rule) => rule.needs),
      ),
      ...Object.values(flow.steps).flatMap(({ next }) =>
        edgesOf(next).flatMap(({ conditions }) =>
          conditions.flatMap((one) => ('rule' in one ? rules[one.rule].needs : one.by)),
        ),
      ),
    ]);
    const asked = new Set(Object.values(flow.steps).flatMap(({ asks }) => asks));
    expect(
      [...asked].filter((fact) => !used.has(fact)),
      'Nothing uses the answer: do not ask.',
    ).toEqual([]);
    expect([...asked].filter((fact) => !factNames.includes(fact))).toEqual([]);
  });

  it('needs nothing at an ending that was not asked on the way', () => {
    const wanting = ways.flatMap(({ ending, facts }) => {
      if (flow.leadsTo?.[ending]) return [];
      const definition = flow.endings[ending];
      if (!definition) return [ending];
      const named = new Set([...definition.needs, ...definition.consider].flatMap((need) => needs[need].servedBy));
      const { findOut, meanwhile } = planFor(definition, facts);
      return [...findOut, ...meanwhile].flatMap(({ finding }) =>
        finding.status === 'undecided' && named.has(finding.mechanism)
          ? finding.missing
              .filter((fact) => facts[fact] === undefined)
              .map((fact) => `${ending}: ${finding.mechanism} needs ${fact}`)
          : [],
      );
    });
    expect([...new Set(wanting)]).toEqual([]);
  });

  it('is walked by the pure replay exactly as explored', () => {
    for (const { facts, steps, ending } of ways) {
      const result = replay(flow, facts as Facts);
      expect(result.trail.map(({ step }) => step)).toEqual(steps);
      expect('ending' in result && result.ending).toBe(ending);
    }
  });
});

describe('planted faults are caught', () => {
  const flow: Flow = flows['moving-or-travelling'];
  const withNext = (step: string, next: unknown): Flow => ({
    ...flow,
    steps: { ...flow.steps, [step]: { ...flow.steps[step], next } as never },
  });

  it('a removed exit is a hole', () => {
    const next = { ask: 'the-safeguards-are-met', yes: 'tell-their-police', no: 'send-nothing' };
    expect(explore(withNext('safeguards', next)).holes.length).toBeGreaterThan(0);
  });

  it('an exit that leads back is a loop', () => {
    expect(explore(withNext('the-measure', 'where-to')).loops.length).toBeGreaterThan(0);
  });

  it('a swapped fork leaves somebody unreached', () => {
    const next = {
      ask: 'home-law-lets-it-pass-on',
      yes: 'tell-their-police',
      no: 'others-must-tell',
      unknown: 'others-must-tell',
    };
    const endings = new Set(distinct(explore(withNext('who-may-pass-it-on', next)).paths).map(({ ending }) => ending));
    expect(endings.has('ask-who-may-tell')).toBe(false);
  });
});
