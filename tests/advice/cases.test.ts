import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type Plan, type PlanEntry, planFor } from '../../src/advice';
import { createFlowMachine, type Flow, flowIds, replay } from '../../src/flows';
import { flows } from '../../src/flows/all';
import { cases } from './every-case';
import type { Route } from './worked-case';

const routes = (entries: readonly PlanEntry[]): readonly Route[] =>
  entries.map(({ finding }) => [finding.mechanism, finding.with]);
const everywhere = ({ lead, findOut, meanwhile, alongside, fallback, closed }: Plan) =>
  [...lead, ...findOut, ...meanwhile, ...alongside, ...fallback, ...closed].map(({ finding }) => finding.mechanism);

describe.each(cases)('$title', ({ flow: id, answers, expect: wanted }) => {
  const flow: Flow = flows[id];
  const result = replay(flow, answers);
  const name = 'ending' in result ? result.ending : `stopped at ${result.at}`;
  const ending = flow.endings[name];
  const plan = ending ? planFor(ending, result.answers) : undefined;

  it('ends where a careful practitioner would, in the replay and in the machine', () => {
    expect(name).toBe(wanted.ending);
    expect(createActor(createFlowMachine(flow), { input: { answers } }).start().getSnapshot().value).toBe(
      wanted.ending,
    );
    expect(result.dropped, 'every answer of the case is asked').toEqual([]);
  });

  it('leads with the right routes, and with no other', () => {
    expect(routes(plan?.lead ?? [])).toEqual(wanted.lead);
    if (wanted.findOut) expect(routes(plan?.findOut ?? [])).toEqual(expect.arrayContaining([...wanted.findOut]));
    if (wanted.meanwhile) expect(routes(plan?.meanwhile ?? [])).toEqual(wanted.meanwhile);
  });

  it('shows what stands beside, what is closed and why, and nothing it should not', () => {
    expect(routes(plan?.alongside ?? [])).toEqual(expect.arrayContaining([...(wanted.alongside ?? [])]));
    for (const entry of plan?.alongside ?? []) expect(entry.decision).not.toBe('same');
    for (const [mechanism, counterpart, decision] of wanted.fallback ?? [])
      expect(plan?.fallback).toContainEqual(
        expect.objectContaining({ decision, finding: expect.objectContaining({ mechanism, with: counterpart }) }),
      );
    for (const [mechanism, counterpart, because] of wanted.closed ?? []) {
      const entry = plan?.closed.find(({ finding }) => finding.mechanism === mechanism && finding.with === counterpart);
      const reasons = entry?.finding.reasons.map((reason) => (reason.kind === 'rule' ? reason.rule : reason.code));
      expect(reasons, `${mechanism} with ${counterpart} is closed`).toContain(because);
    }
    expect(plan ? everywhere(plan).filter((mechanism) => wanted.absent?.includes(mechanism)) : ['no plan']).toEqual([]);
  });

  it('shows the time limits that bind the reader', () => {
    if (wanted.limits) expect(plan?.dueByYou).toEqual(wanted.limits);
  });

  it('says what to do at home, before and after, and what to remark', () => {
    expect(plan?.atHome).toEqual(expect.arrayContaining([...(wanted.atHome ?? [])]));
    expect(plan?.before).toEqual(expect.arrayContaining([...(wanted.before ?? [])]));
    expect(plan?.after).toEqual(expect.arrayContaining([...(wanted.after ?? [])]));
    const asked: readonly string[] = [...(plan?.atHome ?? []), ...(plan?.before ?? []), ...(plan?.after ?? [])];
    expect(asked.filter((measure) => wanted.notDone?.includes(measure))).toEqual([]);
    if (wanted.remains) expect(plan?.remains).toBe(wanted.remains);
    if (wanted.dueByYou) expect(plan?.dueByYou).toEqual(wanted.dueByYou);
    const remarks = plan?.lead.flatMap(({ finding }) => finding.remarks.map(({ rule, outcome }) => [rule, outcome]));
    for (const remark of wanted.remarks ?? []) expect(remarks).toContainEqual([...remark]);
  });
});

it('every ending of every flow has a worked case, restraint included', () => {
  const worked = new Set(cases.map(({ flow, expect: wanted }) => `${flow}/${wanted.ending}`));
  const endings = flowIds.flatMap((id) => Object.keys(flows[id].endings).map((ending) => `${id}/${ending}`));
  expect(endings.filter((one) => !worked.has(one))).toEqual([]);
});
