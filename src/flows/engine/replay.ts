import type { FactName, Facts } from '../../advice';
import type { Flow } from './define-flow';
import { follow } from './edges';

/** One page that was answered: the step and what it asked. */
export type TrailEntry = { readonly step: string; readonly asked: readonly FactName[] };

/** Where a set of answers leads, from the start, by the current definition. */
export type Replay = {
  readonly trail: readonly TrailEntry[];
  readonly answers: Facts;
  /** Answers given that no page on this way asks: forgotten, and the reader is told which. */
  readonly dropped: readonly FactName[];
} & ({ readonly at: string; readonly remaining: readonly FactName[] } | { readonly ending: string });

/**
 * Replays answers from the start: a pure function, used by page, print, cli and tests alike.
 * It stops at the first page that is not fully answered. Nothing is guessed and nothing off the way is kept.
 *
 * @example replay(movingOrTravelling, { harmIsImminent: 'yes' })
 */
export function replay(flow: Flow, given: Facts): Replay {
  const trail: TrailEntry[] = [];
  let answers: Facts = given.today === undefined ? {} : { today: given.today };
  let at = flow.start;
  for (;;) {
    const step = flow.steps[at];
    if (!step) return { trail, answers, dropped: droppedFrom(given, answers, []), ending: at };
    const remaining = step.asks.filter((fact) => given[fact] === undefined);
    const asked = Object.fromEntries(
      step.asks.flatMap((fact) => (given[fact] === undefined ? [] : [[fact, given[fact]]])),
    );
    answers = { ...answers, ...asked };
    if (remaining.length > 0) return { trail, answers, dropped: droppedFrom(given, answers, step.asks), at, remaining };
    trail.push({ step: at, asked: step.asks });
    at = follow(flow, at, answers);
  }
}

const droppedFrom = (given: Facts, used: Facts, open: readonly FactName[]): readonly FactName[] =>
  (Object.keys(given) as FactName[]).filter(
    (fact) => given[fact] !== undefined && !(fact in used) && !open.includes(fact),
  );
