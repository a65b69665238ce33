import { type FactName, type Facts, rules } from '../../advice';
import type { Flow } from './define-flow';
import { type Edge, edgesOf } from './edges';

/** What a place asks on every way from it: the facts in the order asked. */
type Ahead = readonly FactName[];

/**
 * The facts that are still to be answered on every way from a page to an ending. Another answer may add more.
 *
 * @param at the page that is not fully answered
 * @param given all answers there are; a way that they rule out does not count
 */
export function factsAhead(flow: Flow, at: string, given: Facts): Ahead {
  const known = new Map<string, Ahead>();
  const ahead = (place: string): Ahead => {
    const step = flow.steps[place];
    if (!step) return [];
    const before = known.get(place);
    if (before) return before;
    const ways = edgesOf(step.next).filter((edge) => mayHold(edge, given));
    const here = step.asks.filter((fact) => given[fact] === undefined);
    const found = [...new Set([...here, ...onAll(ways.map(({ to }) => ahead(to)))])];
    known.set(place, found);
    return found;
  };
  return ahead(at);
}

const onAll = ([first = [], ...others]: readonly Ahead[]): Ahead =>
  first.filter((fact) => others.every((one) => one.includes(fact)));

/** Can this way out still be taken? Where a fact is missing, it can. */
const mayHold = ({ conditions }: Edge, given: Facts): boolean =>
  conditions.every((condition) => {
    if ('by' in condition) return given[condition.by] === undefined || String(given[condition.by]) === condition.is;
    const { needs, holds } = rules[condition.rule];
    return needs.some((fact) => given[fact] === undefined) || holds(given) === condition.is;
  });
