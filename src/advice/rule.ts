import type { ProvisionRef } from '../law';
import type { FactName, Facts } from './facts';
import { all, any, type Outcome } from './outcome';

/**
 * A named predicate over facts that rests on a provision: a statement that can be true, false or not established.
 * `holds` sees exactly the facts it declares, so what is missing can be computed and is never written by hand.
 */
export type Rule<Id extends string = string> = {
  readonly id: Id;
  readonly needs: readonly FactName[];
  /** Among `needs`: facts that only some flows ask. Where nobody asked one, nobody is told that it is missing. */
  readonly onlyIfAsked?: readonly FactName[];
  readonly restsOn: readonly [ProvisionRef, ...ProvisionRef[]];
  readonly holds: (facts: Facts) => Outcome;
  /** What a composed rule is made of: only its open parts can miss a fact. */
  readonly parts?: readonly Rule[];
};

type Definition<Id extends string, Needed extends FactName> = {
  readonly id: Id;
  readonly needs: readonly Needed[];
  readonly onlyIfAsked?: readonly NoInfer<Needed>[];
  readonly restsOn: Rule['restsOn'];
  readonly holds: (facts: Pick<Facts, Needed>) => Outcome;
};

/**
 * Defines a rule.
 *
 * @example
 * rule({
 *   id: 'judgment-is-final',
 *   needs: ['sentenceStatus'],
 *   restsOn: ['2008-947/art-2'],
 *   holds: ({ sentenceStatus }) => (sentenceStatus === 'not-final' ? 'no' : 'yes'),
 * });
 */
export function rule<const Id extends string, Needed extends FactName>(definition: Definition<Id, Needed>): Rule<Id> {
  const { needs } = definition;
  const holds = (facts: Facts): Outcome => {
    // A plain loop: rules are asked some millions of times in an exploration, and on every page a reader opens.
    const seen: Record<string, unknown> = {};
    for (const name of needs) seen[name] = facts[name];
    return definition.holds(seen as Pick<Facts, Needed>);
  };
  return { ...definition, holds };
}

/** A rule that holds where all its parts hold: the condition is said once, in the parts. */
export function allOf<const Id extends string>(id: Id, restsOn: Rule['restsOn'], parts: readonly Rule[]): Rule<Id> {
  return {
    id,
    restsOn,
    parts,
    ...factsOf(parts),
    holds: (facts) => all(parts.map((part) => part.holds(facts))),
  };
}

/** A rule that holds where one of its parts holds. */
export function anyOf<const Id extends string>(id: Id, restsOn: Rule['restsOn'], parts: readonly Rule[]): Rule<Id> {
  return {
    id,
    restsOn,
    parts,
    ...factsOf(parts),
    holds: (facts) => any(parts.map((part) => part.holds(facts))),
  };
}

/** What the parts look at. A fact that one part cannot do without is missed even where another could. */
function factsOf(parts: readonly Rule[]): Pick<Rule, 'needs' | 'onlyIfAsked'> {
  const always = parts.flatMap(({ needs, onlyIfAsked = [] }) => needs.filter((name) => !onlyIfAsked.includes(name)));
  const needs = [...new Set(parts.flatMap((part) => part.needs))];
  return { needs, onlyIfAsked: needs.filter((name) => !always.includes(name)) };
}

/** The facts a rule would still need: asked for and either not given or answered "not known". */
export function missingFor(one: Rule, facts: Facts): readonly FactName[] {
  const { holds, needs, onlyIfAsked = [], parts } = one;
  if (holds(facts) !== 'unknown') return [];
  if (parts) return [...new Set(parts.flatMap((part) => missingFor(part, facts)))];
  return needs.filter((name) => isOpen(facts[name]) && !(facts[name] === undefined && onlyIfAsked.includes(name)));
}

const isOpen = (value: Facts[FactName]): boolean =>
  value === undefined || value === 'unknown' || (Array.isArray(value) && value.includes('unknown'));
