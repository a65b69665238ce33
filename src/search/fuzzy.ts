import Fuse from 'fuse.js';
import { hasDigit } from './tokenize';

/** How unlike two words may be: 0 is the same word, 1 anything. */
const threshold = 0.36;
const shortest = 4;
/** Fuse reads 32 letters of a pattern: a longer one finds nothing. */
const longest = 32;
/** Fuse looks closely at so many words, those that share most pairs of letters. */
const mostCandidates = 80;
const mostFound = 6;

export type Near = { readonly word: number; readonly likeness: number };
type Candidate = { readonly id: number; readonly letters: string };

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length + 1 }, (_, place) => `^${word}$`.slice(place, place + 2));

/**
 * Finds words that look like a mistyped one, with Fuse.js. It sees the words of titles and names only, never running
 * text, and no word with a digit: "Art 36" must not bring "Art 26".
 * Words that share pairs of letters are gathered first, so that Fuse has few to compare: it took 15 ms for all of them.
 *
 * @param words number and letters of each word that may be meant
 */
export function makeFuzzy(
  words: readonly (readonly [id: number, letters: string])[],
): (word: string) => readonly Near[] {
  const usable = words.filter(([, { length }]) => length >= shortest && length <= longest);
  const byPair = new Map<string, Candidate[]>();
  for (const [id, letters] of usable) {
    if (hasDigit(letters)) continue;
    const candidate = { id, letters };
    for (const pair of new Set(pairsOf(letters))) {
      const list = byPair.get(pair);
      if (list) list.push(candidate);
      else byPair.set(pair, [candidate]);
    }
  }
  return (word) => {
    if (word.length < shortest || word.length > longest || hasDigit(word)) return [];
    const fuse = new Fuse(candidatesFor(word, byPair), {
      keys: ['letters'],
      threshold,
      includeScore: true,
      distance: 12,
      ignoreFieldNorm: true,
    });
    return fuse
      .search(word, { limit: mostFound })
      .map(({ item, score }) => ({ word: item.id, likeness: 1 - (score ?? 1) }));
  };
}

function candidatesFor(word: string, byPair: ReadonlyMap<string, readonly Candidate[]>): readonly Candidate[] {
  const reach = word.length < 7 ? 1 : 2;
  const shared = new Map<Candidate, number>();
  for (const pair of pairsOf(word))
    for (const candidate of byPair.get(pair) ?? [])
      if (Math.abs(candidate.letters.length - word.length) <= reach)
        shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostCandidates)
    .map(([candidate]) => candidate);
}
