import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type FactName, type FactSpec, type Facts, factSpecs, planFor, problemsWith, rules } from '../../src/advice';
import { problemsBetweenStates } from '../../src/advice/problems-between-states';
import { createFlowMachine, edgesOf, type Flow, flowIds, replay } from '../../src/flows';
import { distinct, edgeName, explore, flows } from '../../src/flows/all';
import { mechanisms } from '../../src/law';
import { faultsOfPlan } from './accepted-results';
import { changeDays, everyPlace } from './where-vectors';

/** 10,000 over all flows, and never fewer than 1,000 of one. */
const runs = Math.max(1_000, Math.ceil(10_000 / flowIds.length));
const seed = 20_261_123;

/** Any answer to one fact, drawn without knowing the flow. */
function answerTo(fact: FactName): fc.Arbitrary<unknown> {
  const spec: FactSpec = factSpecs[fact];
  const unknown = 'orUnknown' in spec ? [fc.constant('unknown')] : [];
  switch (spec.kind) {
    case 'one':
      return fc.constantFrom(...spec.values);
    case 'many':
      return fc.subarray([...spec.values], { minLength: 1 });
    case 'state':
      return fc.constantFrom(...everyPlace);
    case 'states':
      return fc.oneof(
        fc.uniqueArray(fc.constantFrom(...everyPlace), { minLength: 1, maxLength: spec.max }),
        ...unknown,
      );
    case 'number':
      return fc.oneof(fc.integer({ min: spec.min, max: 60 }), ...unknown);
    case 'day':
      return fc.constantFrom(...changeDays, '2026-11-23', '2027-03-01');
  }
}

const factNames = Object.keys(factSpecs) as readonly FactName[];

/** Answers to all that the pages of a flow can ask, on whichever way, and to one question that none of them asks. */
function answersFor(flow: Flow): fc.Arbitrary<Facts> {
  const asked = new Set<FactName>(['today', ...Object.values(flow.steps).flatMap(({ asks }) => asks)]);
  const foreign = factNames.find((fact) => !asked.has(fact));
  const drawn = [...asked, ...(foreign ? [foreign] : [])];
  return fc.record(Object.fromEntries(drawn.map((fact) => [fact, answerTo(fact)]))) as fc.Arbitrary<Facts>;
}

describe.each(flowIds)(`${runs} seeded runs of %s, each with all answers drawn at random`, (id) => {
  const flow: Flow = flows[id];
  const known = new Set(distinct(explore(flow).paths).map(({ edges, ending }) => [...edges, ending].join('\n')));
  const machine = createFlowMachine(flow);

  it('walk only explored paths, agree with the machine, and end in an accepted plan', () => {
    fc.assert(
      fc.property(answersFor(flow), (facts) => {
        fc.pre(problemsWith(askedOf(flow, facts)).length === 0);
        fc.pre(problemsBetweenStates(askedOf(flow, facts) as Facts).length === 0);
        const result = replay(flow, facts);
        if (!('ending' in result)) throw new Error(`stopped at ${result.at}`);
        // Each fork was taken with the answers given until then: a later answer may change what the same rule says.
        let sofar: Facts = {};
        const edges = result.trail.map(({ step, asked }, index) => {
          sofar = { ...sofar, ...Object.fromEntries(asked.map((fact) => [fact, result.answers[fact]])) };
          const to = result.trail[index + 1]?.step ?? result.ending;
          const open = edgesOf(flow.steps[step]?.next ?? to).find((edge) =>
            edge.conditions.every((one) => holds(one, sofar)),
          );
          return open ? edgeName(step, open) : `${step}: ? -> ${to}`;
        });
        expect(known.has([...edges, result.ending].join('\n')), 'a path that the exploration did not find').toBe(true);

        const snapshot = createActor(machine, { input: { answers: facts } })
          .start()
          .getSnapshot();
        expect(snapshot.value).toBe(result.ending);
        expect(snapshot.context.answers).toEqual(result.answers);
        expect([...snapshot.context.dropped].sort()).toEqual([...result.dropped].sort());

        if (flow.leadsTo?.[result.ending]) return;
        const ending = flow.endings[result.ending];
        if (!ending) throw new Error(`no ending ${result.ending}`);
        const plan = planFor(ending, result.answers);
        expect(faultsOfPlan(ending, plan)).toEqual([]);
        expect(forbidden(plan.lead, result.answers)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  }, 300_000);
});

/** Answers that this flow never asks cannot contradict anything on its way. */
function askedOf(flow: Flow, facts: Facts): Facts {
  const asked = new Set<string>(['today', ...Object.values(flow.steps).flatMap(({ asks }) => asks)]);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => asked.has(fact)));
}

const holds = (one: ReturnType<typeof edgesOf>[number]['conditions'][number], facts: Facts): boolean =>
  'rule' in one ? rules[one.rule].holds(facts) === one.is : String(facts[one.by] ?? 'unknown') === one.is;

/**
 * A purpose that a leading mechanism does not serve; what the person asks for serves none of ours. A warning beside
 * supervision or a search is a second purpose, said as such.
 */
function forbidden(
  lead: ReturnType<typeof planFor>['lead'],
  { purpose, enforceableOrder, assessmentFinding }: Facts,
): readonly string[] {
  if (purpose === undefined || (purpose === 'supervise-or-execute' && enforceableOrder === undefined)) return [];
  // Somebody who has gone is looked for: that purpose was given its own question, whether an order exists.
  const searching = enforceableOrder !== undefined;
  const own = searching ? 'locate-and-arrest' : purpose;
  const warning = searching && assessmentFinding === 'real-likelihood' ? 'prevent-harm' : own;
  // A prosecutor who seeks the address of an accused searches for the prosecution: the purpose as it was given stays one.
  const served = [purpose, own, warning];
  return lead
    .filter(({ finding }) => mechanisms[finding.mechanism].purposes.length > 0)
    .filter(({ finding }) => !served.some((one) => mechanisms[finding.mechanism].purposes.includes(one)))
    .map(({ finding }) => `${finding.mechanism} does not serve ${own}`);
}
