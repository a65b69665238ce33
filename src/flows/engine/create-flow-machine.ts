import { assign, setup } from 'xstate';
import type { FactName, Facts } from '../../advice';
import type { Flow } from './define-flow';
import { type Edge, edgeHolds, edgesOf, reachableFrom } from './edges';

/** Answers of this tab. `kept` holds answers of pages ahead, shown again but not counted until they are passed. */
export type FlowContext = {
  readonly answers: Facts;
  readonly kept: Facts;
  readonly trail: readonly string[];
  /** `hurrying`: pages already answered are passed by themselves (saved answers, or after `changing` one page). */
  readonly mode: 'page' | 'changing' | 'hurrying';
  readonly dropped: readonly FactName[];
};

export type FlowEvent =
  | { readonly type: 'ANSWER'; readonly answers: Facts }
  | { readonly type: 'BACK' }
  | { readonly type: 'CHANGE'; readonly step: string }
  | { readonly type: 'RESTART' };

export type FlowInput = { readonly answers: Facts };

/**
 * The one compiler from a flow to an XState machine. Authors write steps and forks; BACK, CHANGE, the trail,
 * forgetting the answers of an abandoned branch and replaying saved answers are built here, once.
 */
export function createFlowMachine(flow: Flow) {
  const steps = Object.keys(flow.steps);
  const ends = [...Object.keys(flow.endings), ...Object.keys(flow.leadsTo ?? {})];
  return setup({
    types: { context: {} as FlowContext, events: {} as FlowEvent, input: {} as FlowInput },
  }).createMachine({
    id: flow.id,
    initial: flow.start,
    context: ({ input }) => ({
      answers: today(input.answers),
      kept: input.answers,
      trail: [],
      mode: 'hurrying',
      dropped: [],
    }),
    on: {
      RESTART: { target: `.${flow.start}`, actions: assign(({ context }) => restarted(context)) },
    },
    states: Object.fromEntries([
      ...steps.map((id) => [id, stepNode(flow, id, steps)]),
      ...ends.map((id) => [id, { tags: 'ending', entry: assign(settled), on: movesFrom(flow, steps) }]),
    ]),
  });
}

/** A page: ANSWER along an open exit; the same exits taken at once while hurrying over answers already given. */
function stepNode(flow: Flow, id: string, steps: readonly string[]) {
  const step = flow.steps[id];
  if (!step) throw new Error(`Flow ${flow.id} has no step ${id}.`);
  const edges = edgesOf(step.next);
  const complete = (kept: Facts) => step.asks.every((fact) => kept[fact] !== undefined);
  const given = (from: Facts): Facts =>
    Object.fromEntries(step.asks.flatMap((fact) => (from[fact] === undefined ? [] : [[fact, from[fact]]])));
  return {
    tags: 'question',
    always: [
      ...edges.map((edge: Edge) => ({
        guard: ({ context }: { context: FlowContext }) =>
          context.mode === 'hurrying' &&
          complete(context.kept) &&
          edgeHolds(edge, { ...context.answers, ...given(context.kept) }),
        target: edge.to,
        actions: assign(({ context }: { context: FlowContext }) =>
          passed(flow, context, id, given(context.kept), edge.to),
        ),
      })),
      {
        // The first page not yet answered: here the hurrying stops and the reader takes over.
        guard: ({ context }: { context: FlowContext }) => context.mode === 'hurrying',
        actions: assign(settled),
      },
    ],
    on: {
      ANSWER: edges.map((edge: Edge) => ({
        guard: ({ context, event }: { context: FlowContext; event: FlowEvent }) =>
          event.type === 'ANSWER' &&
          complete(event.answers) &&
          edgeHolds(edge, { ...context.answers, ...given(event.answers) }),
        target: edge.to,
        actions: assign(({ context, event }: { context: FlowContext; event: FlowEvent }) =>
          event.type === 'ANSWER' ? passed(flow, { ...context, dropped: [] }, id, given(event.answers), edge.to) : {},
        ),
      })),
      ...movesFrom(flow, steps),
    },
  };
}

/** BACK to the page before, CHANGE to any page on the trail. */
function movesFrom(flow: Flow, steps: readonly string[]) {
  const moves = (type: 'BACK' | 'CHANGE') =>
    steps.map((target) => ({
      guard: ({ context, event }: { context: FlowContext; event: FlowEvent }) =>
        target === (event.type === 'CHANGE' ? event.step : context.trail.at(-1)) && context.trail.includes(target),
      target: `#${flow.id}.${target}`,
      actions: assign(({ context }: { context: FlowContext }) =>
        returned(flow, context, target, type === 'CHANGE' ? 'changing' : 'page'),
      ),
    }));
  return { BACK: moves('BACK'), CHANGE: moves('CHANGE') };
}

/** A page was passed: its answers count, and answers that no page ahead can ask any more are forgotten. */
function passed(flow: Flow, context: FlowContext, step: string, given: Facts, to: string): Partial<FlowContext> {
  const answers = { ...context.answers, ...given };
  const askable = new Set([...reachableFrom(flow, to)].flatMap((id) => flow.steps[id]?.asks ?? []));
  const ahead = Object.entries(context.kept).filter(([fact]) => !(fact in answers));
  const kept = Object.fromEntries(ahead.filter(([fact]) => askable.has(fact as FactName)));
  const gone = ahead.filter(([fact]) => !askable.has(fact as FactName)).map(([fact]) => fact as FactName);
  const mode = context.mode === 'page' ? 'page' : 'hurrying';
  return { answers, kept, mode, trail: [...context.trail, step], dropped: [...context.dropped, ...gone] };
}

/** Back on a page: its answers and all later ones are kept to be shown again, and no longer count. */
function returned(flow: Flow, context: FlowContext, target: string, mode: FlowContext['mode']): Partial<FlowContext> {
  const trail = context.trail.slice(0, context.trail.indexOf(target));
  const counted = new Set<string>(['today', ...trail.flatMap((id) => flow.steps[id]?.asks ?? [])]);
  const answers = Object.fromEntries(Object.entries(context.answers).filter(([fact]) => counted.has(fact)));
  const kept = { ...context.kept, ...context.answers };
  return { answers, kept, trail, mode, dropped: [] };
}

/** At rest: the reader takes over. */
const settled = (): Partial<FlowContext> => ({ mode: 'page' });

const restarted = (context: FlowContext): FlowContext => ({
  answers: today(context.answers),
  kept: {},
  trail: [],
  mode: 'page',
  dropped: [],
});

const today = (answers: Facts): Facts => (answers.today === undefined ? {} : { today: answers.today });
