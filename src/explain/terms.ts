/** The door to finding terms of the glossary in a text: at build time for chapters, in the browser for a question. */
import type { Term } from '../words/types';
import { formsOf, type TermForm } from './term-forms';

export type FoundTerm = { readonly term: Term; readonly from: number; readonly to: number };
type Finder = (text: string) => readonly FoundTerm[];

/** Words that make a verb of the next one, and those that follow a verb: "must alert the police". */
const beforeAVerb = /\b(to|will|would|must|may|can|cannot|could|should|shall|not|we|you|they|never|who)\s$/i;
const afterAVerb = /^\s(the|a|an|your|them|him|her|us|whoever|somebody|anybody)\b/i;
const beforeANoun = /\b(the|a|an|this|that|each|every|no|any|their|its|his|her|your|of|on|in|or|by|for|with)\s$/i;
const alsoVerbs = /^(alert|breach|flag|hit|log|match|notice|reply|surrender)s?$/i;

const isVerb = (word: string, before: string, after: string): boolean =>
  alsoVerbs.test(word) && (beforeAVerb.test(before) || (afterAVerb.test(after) && !beforeANoun.test(before)));

const word = /[\p{L}\p{N}]+/gu;
const letter = /[\p{L}\p{N}]/u;

/** The first letter may be a capital at the start of a sentence, even where the rest must be exact. */
const isThisForm = (found: string, { text, exact }: TermForm): boolean =>
  exact ? found.slice(1) === text.slice(1) : found.toLowerCase() === text.toLowerCase();

/** A word ends here, and is no part of a longer one: "hit" ends in "hit, then", not in "hit-and-run". */
const endsAt = (text: string, at: number): boolean =>
  !letter.test(text.charAt(at)) && !(text.charAt(at) === '-' && letter.test(text.charAt(at + 1)));

/** Forms by their first word, the longest first. */
function byFirstWord(terms: readonly Term[], extra: boolean): ReadonlyMap<string, readonly TermForm[]> {
  const index = new Map<string, TermForm[]>();
  for (const form of formsOf(terms, extra)) {
    const first = form.text.toLowerCase().match(word)?.[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), form]);
  }
  return index;
}

/**
 * Makes a finder for a list of terms: whole words, the longest form first, in the order of the text.
 *
 * @param extra also find the forms that are never shown (`foundAs`): for "words used here", not for marking
 * @example createTermFinder(glossary, false)('Ask your SPOC.') // one find, from 9 to 13
 */
export function createTermFinder(terms: readonly Term[], extra: boolean): Finder {
  const index = byFirstWord(terms, extra);
  return (text) => {
    const found: FoundTerm[] = [];
    for (const { 0: first, index: from } of text.matchAll(word)) {
      if (from < (found.at(-1)?.to ?? 0) || text.charAt(from - 1) === '-') continue;
      const form = index.get(first.toLowerCase())?.find((one) => standsAt(text, from, one));
      if (form) found.push({ term: form.term, from, to: from + form.text.length });
    }
    return found;
  };
}

function standsAt(text: string, from: number, form: TermForm): boolean {
  const to = from + form.text.length;
  const found = text.slice(from, to);
  return isThisForm(found, form) && endsAt(text, to) && !isVerb(found, text.slice(0, from), text.slice(to));
}

/** The terms that occur in some texts, each once, by name. */
export function termsIn(texts: readonly string[], terms: readonly Term[]): readonly Term[] {
  const find = createTermFinder(terms, true);
  const found = new Set(texts.flatMap((text) => find(text).map(({ term }) => term)));
  return byName([...found]);
}

/** Terms in the order of the alphabet, as an English reader looks for them. */
export const byName = (terms: readonly Term[]): readonly Term[] =>
  [...terms].sort((one, other) => one.term.localeCompare(other.term, 'en', { sensitivity: 'base' }));
