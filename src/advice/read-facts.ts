import { territoryOf } from '../law';
import { type FactName, type Facts, factSpecs } from './facts';
import { type FactProblem, problemsWith } from './problems';

/** Answers that hold, or all that is wrong with them. */
export type ReadFacts =
  | { readonly facts: Facts; readonly problems: readonly [] }
  | { readonly facts: undefined; readonly problems: readonly FactProblem[] };

/**
 * Reads answers from outside (a link, saved work, the cli): refuses what it does not know, writes States the ISO way.
 *
 * @example readFacts({ askingState: 'uk' }).facts // { askingState: 'GB' }
 */
export function readFacts(given: Readonly<Record<string, unknown>>): ReadFacts {
  const problems = problemsWith(given);
  if (problems.length > 0) return { facts: undefined, problems };
  const entries = Object.entries(given).map(([fact, value]) => [fact, isoPlaces(fact as FactName, value)]);
  return { facts: Object.fromEntries(entries) as Facts, problems: [] };
}

function isoPlaces(fact: FactName, value: unknown): unknown {
  const { kind } = factSpecs[fact];
  if (value === 'unknown' || (kind !== 'state' && kind !== 'states')) return value;
  return Array.isArray(value) ? value.map((one) => territoryOf(String(one))) : territoryOf(String(value));
}
