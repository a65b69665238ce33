import type { Facts } from '../../src/advice';
import { asksOf, type Flow } from '../../src/flows';
import { distinct, explore, flows } from '../../src/flows/all';

/** A step or an ending of a flow, with answers that lead there and no further. */
export type FlowPlace = {
  readonly flow: string;
  readonly at: string;
  readonly kind: 'step' | 'ending' | 'go-on';
  readonly answers: Facts;
};

const pick = (facts: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact === 'today' || names.includes(fact)));

/** Every step and every ending of every flow, reached by the shortest path that the exploration found. */
export const flowPlaces: readonly FlowPlace[] = (Object.values(flows) as readonly Flow[]).flatMap((flow) => {
  const paths = [...distinct(explore(flow).paths)].sort((one, other) => one.steps.length - other.steps.length);
  const steps = Object.keys(flow.steps).flatMap((at) => {
    const path = paths.find((one) => one.steps.includes(at));
    if (!path) return [];
    const before = path.steps.slice(0, path.steps.indexOf(at)).flatMap((step) => asksOf(flow, step));
    return { flow: flow.id, at, kind: 'step' as const, answers: pick(path.facts, before) };
  });
  const endings = [...Object.keys(flow.endings), ...Object.keys(flow.leadsTo ?? {})].flatMap((at) => {
    const path = paths.find((one) => one.ending === at);
    const kind = at in flow.endings ? ('ending' as const) : ('go-on' as const);
    return path ? { flow: flow.id, at, kind, answers: path.facts } : [];
  });
  return [...steps, ...endings];
});
