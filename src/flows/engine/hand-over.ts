import type { Facts } from '../../advice';
import type { Flow } from './define-flow';

/** What the next flow asks on any of its pages. */
export const askedBy = (flow: Flow): ReadonlySet<string> =>
  new Set(Object.values(flow.steps).flatMap(({ asks }) => asks));

/**
 * The answers that go along where another flow goes on: those it asks for, without those it has to ask anew.
 *
 * @param place the place of the first flow where the other one goes on
 */
export function handedOver(from: Flow, place: string, to: Flow, answers: Facts): Facts {
  const asked = askedBy(to);
  const anew = new Set<string>(from.asksAgain?.[place]);
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => asked.has(fact) && !anew.has(fact)));
}
