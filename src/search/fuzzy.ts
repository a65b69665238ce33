import Fuse from 'fuse.js';
import { hasDigit } from './tokenize';

/** How unlike two words may be: 0 is the same word, 1 anything. */
const threshold = 0.36;
const shortest = 4;
/** Fuse reads 32 letters of a pattern: a longer one finds nothing. */
const longest = 32;
/** Fuse looks closely at so many words, those whose letters differ least. */
const mostCandidates = 80;
const mostFound = 6;
/** A mistyped word has at most so many letters that the meant one lacks, and the other way round. */
const mostDifferent = 4;

export type Near = { readonly word: number; readonly likeness: number };
type Candidate = { readonly id: number; readonly letters: string; readonly set: number };

/** Which letters a word has, one bit each; letters of other scripts share the bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let place = 0; place < word.length; place += 1) set |= 1 << (word.charCodeAt(place) & 31);
  return set;
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Finds words that look like a mistyped one, with Fuse.js. It sees the words of titles and names only, never running
 * text, and no word with a digit: "Art 36" must not bring "Art 26".
 * A glance at the letters leaves out most words first: Fuse alone took 15 ms for all of them.
 *
 * @param words number and letters of each word that may be meant
 */
export function makeFuzzy(
  words: readonly (readonly [id: number, letters: string])[],
): (word: string) => readonly Near[] {
  const candidates = words
    .filter(([, letters]) => isUsable(letters))
    .map(([id, letters]): Candidate => ({ id, letters, set: letterSet(letters) }));
  return (word) => {
    if (!isUsable(word)) return [];
    const fuse = new Fuse(likely(word, candidates), {
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

const isUsable = (word: string): boolean => word.length >= shortest && word.length <= longest && !hasDigit(word);

function likely(word: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const reach = word.length < 5 ? 1 : 2;
  const set = letterSet(word);
  const byDifference: Candidate[][] = Array.from({ length: mostDifferent + 1 }, () => []);
  for (const candidate of candidates)
    if (Math.abs(candidate.letters.length - word.length) <= reach)
      byDifference[bitsIn(candidate.set ^ set)]?.push(candidate);
  return byDifference.flat().slice(0, mostCandidates);
}
