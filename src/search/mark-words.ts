import { fold, foldWithMap } from './fold';
import { stem } from './stem';
import { hasDigit, queryWords, wordsOf } from './tokenize';

/** Little words stand everywhere: marked, they would only disturb. */
const shortestMarked = 3;

/** A piece of a text, and whether it was asked for. */
export type Marked = { readonly text: string; readonly marked: boolean };

/**
 * Cuts a text where the words of the question stand in it, to be marked. Places are found in the folded text and carried
 * back, so that "ß" and "œ" move no mark.
 */
export function markWords(text: string, query: string): readonly Marked[] {
  const asked = queryWords(query).filter((word) => word.length >= shortestMarked || hasDigit(word));
  const { folded, at } = foldWithMap(text);
  const pieces: Marked[] = [];
  let done = 0;
  let from = 0;
  for (const word of wordsOf(text).map(fold)) {
    const start = folded.indexOf(word, from);
    if (start < 0) continue;
    from = start + word.length;
    if (!asked.some((one) => meets(word, one))) continue;
    const [first, last] = [at[start] ?? 0, at[from] ?? text.length];
    if (first > done) pieces.push({ text: text.slice(done, first), marked: false });
    pieces.push({ text: text.slice(first, last), marked: true });
    done = last;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

const meets = (word: string, asked: string): boolean =>
  word === asked || (!hasDigit(asked) && (word.startsWith(asked) || stem(word) === stem(asked)));
