import { confidentialFacts, type FactName, type FactSpec, type Facts, factSpecs } from '../../advice';
import type { Flow } from '../../flows';
import { fitting, type Saved } from './saved-answers';

const marker = 'edition';

/** Days and numbers could tell a case apart, and some answers tip somebody off: a link never holds them. */
const mayTravel = (fact: FactName): boolean => {
  const spec: FactSpec = factSpecs[fact];
  return spec.kind !== 'number' && spec.kind !== 'day' && !confidentialFacts.has(fact);
};

/**
 * The answers as codes, for after the `#` of an address: that part is never sent to a server.
 *
 * @example linkTo({ harmIsImminent: 'no', destinationStates: ['FR'] }, '0.2.0') // '#edition=0.2.0&harmIsImminent=no&destinationStates=FR'
 */
export function linkTo(facts: Facts, edition: string): string {
  const codes = new URLSearchParams({ [marker]: edition });
  for (const [fact, value] of Object.entries(facts))
    if (mayTravel(fact as FactName)) codes.set(fact, Array.isArray(value) ? value.join(',') : String(value));
  return `#${codes}`;
}

/** What a link brought along: its edition, and its answers as far as they fit today. */
export type Linked = Saved & { readonly edition: string };

/** Reads a link. What does not fit is named, never bent; without a readable answer it counts as damaged. */
export function readLink(flow: Flow, hash: string): Linked | undefined {
  const codes = new URLSearchParams(hash.replace(/^#/, ''));
  const edition = codes.get(marker);
  if (edition === null) return undefined;
  codes.delete(marker);
  const given = Object.fromEntries([...codes].map(([fact, text]) => [fact, codeOf(fact, text)]));
  const saved = fitting(flow, given);
  const damaged = Object.keys(saved.answers).length === 0;
  return { ...saved, edition, state: damaged ? 'damaged' : saved.state };
}

function codeOf(fact: string, text: string): unknown {
  const kind = Object.hasOwn(factSpecs, fact) ? factSpecs[fact as FactName].kind : 'one';
  if (kind === 'many') return text.split(',');
  return kind === 'states' && text !== 'unknown' ? text.split(',') : text;
}
