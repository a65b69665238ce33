import { describe, expect, it } from 'vitest';
import { askedBy, type Flow, type FlowId, flowIds, handedOver, replay } from '../../src/flows';
import { distinct, explore, flows } from '../../src/flows/all';
import { purposes } from '../../src/law';

/** Every way to a place where another flow goes on, with the answers that go along. */
const leads = flowIds.flatMap((from) => {
  const flow: Flow = flows[from];
  if (!flow.leadsTo) return [];
  return distinct(explore(flow).paths).flatMap(({ ending: place, facts }) => {
    const to = flow.leadsTo?.[place];
    return to ? [{ from, place, to, facts: handedOver(flow, place, flows[to], facts) }] : [];
  });
});

/** Where the answers that go along lead by themselves: to a page, to an ending, or to yet another flow. */
const standsAt = (to: FlowId, facts: (typeof leads)[number]['facts']) => {
  const result = replay(flows[to], facts);
  return 'ending' in result ? result.ending : result.at;
};

describe('where another flow goes on', () => {
  it('the answers that go along stop at a page of it: nobody is sent on to a third flow, or back', () => {
    const bounced = leads.flatMap(({ from, place, to, facts }) => {
      const next = (flows[to] as Flow).leadsTo?.[standsAt(to, facts)];
      return next ? [`${from}, ${place}: ${to} sends ${facts.purpose} on to ${next}`] : [];
    });
    expect([...new Set(bounced)], 'Lead straight to the flow that treats the purpose.').toEqual([]);
  });

  it('no purpose goes round in a circle from flow to flow, unless something is asked anew on the way', () => {
    const circles = purposes.flatMap((purpose) => {
      const ways = new Map<FlowId, Set<FlowId>>();
      for (const { from, place, to, facts } of leads)
        if (facts.purpose === purpose && !(flows[from] as Flow).asksAgain?.[place])
          ways.set(from, (ways.get(from) ?? new Set()).add(to));
      const round = (at: FlowId, trail: readonly FlowId[]): readonly string[] =>
        trail.includes(at)
          ? [`${purpose}: ${[...trail.slice(trail.indexOf(at)), at].join(' > ')}`]
          : [...(ways.get(at) ?? [])].flatMap((next) => round(next, [...trail, at]));
      return [...ways.keys()].flatMap((from) => round(from, []));
    });
    expect([...new Set(circles)]).toEqual([]);
  });

  it('an answer that is asked anew does not go along, and the other flow asks it', () => {
    const asked = flowIds.flatMap((from) => {
      const flow: Flow = flows[from];
      return Object.entries(flow.asksAgain ?? {}).flatMap(([place, facts]) => {
        const to = flow.leadsTo?.[place];
        return facts.map((fact) => [`${from}, ${place}: ${fact}`, to && askedBy(flows[to]).has(fact)] as const);
      });
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(([, isAsked]) => !isAsked)).toEqual([]);
    expect(
      leads.filter(({ from, place, facts }) => (flows[from] as Flow).asksAgain?.[place]?.some((fact) => fact in facts)),
    ).toEqual([]);
  });
});

describe('who begins with a move and has another purpose', () => {
  const begun = { harmIsImminent: 'no', role: 'probation', askingState: 'FR', timeToAct: 'weeks' } as const;

  it.each([
    ['investigate', 'known-suspect'],
    ['prosecute', 'evidence-for-court'],
    ['vet-for-work', 'work-with-children'],
    ['locate-and-arrest', 'arrest-abroad'],
    ['protect-victim', 'victim-or-child-there'],
  ] as const)('%s: goes on in %s, and no request is open before its own tests', (purpose, to) => {
    const flow: Flow = flows['moving-or-travelling'];
    const result = replay(flow, { ...begun, purpose });
    expect('ending' in result && flow.leadsTo?.[result.ending]).toBe(to);
  });
});
