import { describe, expect, it } from 'vitest';
import { composePlan, type Ending, type Finding, mechanismBetween } from '../../src/advice';
import { type Flow, flowIds } from '../../src/flows';
import { flows } from '../../src/flows/all';
import { type MechanismId, mechanisms, type NeedId, needs, type Place } from '../../src/law';
import { faultsOfPlan } from './accepted-results';
import { whereVectors } from './where-vectors';

const { vectors } = whereVectors();
const situation = ['open', 'undecided', 'closed'] as const;

/** A finding as `assess` would make it from one answer of `where` and one of the situation. */
function findingFrom(
  mechanism: MechanismId,
  place: Place | 'all',
  where: 'open' | 'unknown' | 'closed',
  when: (typeof situation)[number],
): Finding {
  const base = { mechanism, with: place, remarks: [] } as const;
  const whereReason = { kind: 'where', code: 'not-bound', instrument: mechanisms[mechanism].instrument } as const;
  const ruleReason = { kind: 'rule', rule: 'purpose-fits', outcome: 'no' } as const;
  if (where === 'closed' || when === 'closed')
    return {
      ...base,
      status: 'closed',
      reasons: [...(where === 'closed' ? [whereReason] : []), ...(when === 'closed' ? [ruleReason] : [])],
    };
  if (where === 'unknown' || when === 'undecided') return { ...base, status: 'undecided', reasons: [], missing: [] };
  return { ...base, status: 'open', reasons: [], deadlines: [] };
}

const named = (list: readonly NeedId[]): readonly MechanismId[] => [
  ...new Set(list.flatMap((need) => needs[need].servedBy)),
];

/** All ways the situation can judge these mechanisms. */
function* judgements(ids: readonly MechanismId[]): Generator<ReadonlyMap<MechanismId, (typeof situation)[number]>> {
  const total = situation.length ** ids.length;
  for (let code = 0; code < total; code += 1)
    yield new Map(
      ids.map((id, index) => [
        id,
        situation[Math.floor(code / situation.length ** index) % situation.length] ?? 'open',
      ]),
    );
}

/** The distinct availability vectors of the mechanisms that an ending can name, each with the pair and day it came from. */
function availabilities(ids: readonly MechanismId[]) {
  const distinct = new Map<string, readonly ('open' | 'unknown' | 'closed')[]>();
  for (const [from, to, day] of vectors.values()) {
    const statuses = ids.map((id) => mechanismBetween(id, from, to, day).status);
    distinct.set(statuses.join(), statuses);
  }
  return [...distinct.values()];
}

const faultsFor = (
  ending: Ending,
  ids: readonly MechanismId[],
): { readonly tried: number; readonly faults: ReadonlySet<string> } => {
  const faults = new Set<string>();
  let tried = 0;
  // Where a route does not exist the situation changes nothing: it is closed either way, and not by the situation.
  for (const where of availabilities(ids))
    for (const judged of judgements(ids.filter((_, index) => where[index] !== 'closed'))) {
      const findings = ids.map((id, index) =>
        findingFrom(
          id,
          mechanisms[id].counterpart === 'all' ? 'all' : 'FR',
          where[index] ?? 'unknown',
          judged.get(id) ?? 'undecided',
        ),
      );
      tried += 1;
      for (const fault of faultsOfPlan(ending, composePlan(ending, findings, {}))) faults.add(fault);
    }
  return { tried, faults };
};

/** For each flow, the plans that its endings were tried with; and with the pairs of what they consider. */
const triedIn: Record<string, number> = Object.fromEntries(flowIds.map((id) => [id, 0]));

describe.each(flowIds)('every ending of %s, for every availability and every judgement', (id) => {
  const flow: Flow = flows[id];

  it.each(Object.keys(flow.endings))('%s gives one of the accepted results', (name) => {
    const ending = flow.endings[name];
    if (!ending) throw new Error(`No ending ${name}.`);
    const wanted = faultsFor({ ...ending, consider: [] }, named(ending.needs));
    expect([...wanted.faults]).toEqual([]);
    expect(wanted.tried).toBeGreaterThan(0);
    triedIn[id] = (triedIn[id] ?? 0) + wanted.tried;
    // What is considered is served need by need; two at a time shows what joining them can do.
    const pairs = ending.consider.flatMap((one, index) =>
      ending.consider.slice(index + 1).map((other) => [one, other] as const),
    );
    for (const pair of pairs) {
      const { tried, faults } = faultsFor(
        { ...ending, needs: [], consider: pair, atHome: ['dated-assessment'] },
        named(pair),
      );
      triedIn[id] = (triedIn[id] ?? 0) + tried;
      expect([...faults], `considering ${pair.join(' and ')}`).toEqual([]);
    }
  });
});

it('the page about a flow tells the number of plans that were tried here (run with -u where it changed)', async () => {
  await expect(`${JSON.stringify(triedIn, undefined, 2)}\n`).toMatchFileSnapshot('../../src/flows/plans-tried.json');
});

describe('a widened fall-back is caught', () => {
  it('a diffusion that leads where the situation closed the SPOC route', () => {
    const ending: Ending = {
      needs: ['tell-their-police'],
      consider: [],
      atHome: ['dated-assessment'],
      before: [],
      after: [],
      remains: 'own-measures-only',
    };
    const closed = findingFrom('dir-2023-977-own-initiative', 'FR', 'open', 'closed');
    const open = findingFrom('interpol-diffusion', 'FR', 'open', 'open');
    const plan = composePlan(ending, [closed, open], {});
    expect(plan.lead.map(({ finding }) => finding.mechanism)).toEqual(['none-national-only']);
    expect(plan.fallback).toMatchObject([{ decision: 'wider' }]);
    const promoted = { ...plan, lead: [{ finding: open, need: 'tell-their-police', decision: 'same' } as const] };
    expect(faultsOfPlan(ending, promoted)).toContain('interpol-diffusion was promoted to a wider circle');
  });
});
