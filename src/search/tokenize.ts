import { fold, spellings } from './fold';

/** No word of ours is longer: what is, is cut, so that no paste can make the index work long. */
const longest = 40;

// Recommendations, then numbers of acts and articles, then words. Each is kept whole.
const pattern =
  /rec\(\d{4}\)\d+|\p{L}{0,4}\d[\p{L}\p{N}]*(?:[/.-][\p{L}\p{N}]+)*(?:\([\p{L}\p{N}]+\))*|[\p{L}\p{M}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;

/** What is written behind the number of an act says who adopted it: it tells no two acts apart. */
const adopter = /\/(jha|eu|ec|eec|jai|ji|jbz|gai|rif|ybs)$/;

export const hasDigit = (word: string): boolean => /\d/.test(word);

/** "Article 36 (2)", "Art. 36(2)" and "art36(2)" are one thing; "37-39" are two numbers, "4(1)-(3)" two paragraphs. */
const closeUp = (text: string): string =>
  text
    .replace(/(\d+[a-z]?)(\(\d+\))\s?-\s?(\(\d+\))/g, '$1$2 $1$3')
    .replace(/(\d)\s+\((?=[\da-z]{1,2}\))/g, '$1(')
    .replace(/(^|\s)\((?:\d{1,2}|[a-z])\)/g, '$1')
    .replace(/\b(arts?)\.?(?=\d)/g, '$1 ')
    .replace(/\b(\d{1,3}(?:\([^)]{1,3}\))*)-(?=\d{1,3}\b(?!-))/g, '$1 ');

/** The words of a text, in order, each whole: `2008/947`, `36(2)`, `ecris-tcn`. In small letters, with their marks. */
export function wordsOf(text: string): readonly string[] {
  const found = closeUp(text.normalize('NFC').replace(/[‑–]/g, '-').toLowerCase()).match(pattern) ?? [];
  return found.map((word) =>
    word
      .replace(/['’]s$/, '')
      .replace(adopter, '')
      .slice(0, longest),
  );
}

/** The words of a question, folded: what is looked up. */
export const queryWords = (text: string): readonly string[] => wordsOf(text).map(fold);

/**
 * The pieces by which a word kept whole may also be found: the articles around a paragraph, the number of an act
 * without its year, the halves of a hyphened word. A number is never cut inside.
 *
 * @example partsOfWord('36(2)') // ['36']
 * @example partsOfWord('2008/947') // ['947']
 */
export function partsOfWord(word: string): readonly string[] {
  const article = /^(\d+[a-z]?)((?:\([^)]+\))+)$/.exec(word);
  if (article) {
    const [, number = '', tail = ''] = article;
    const steps = tail.match(/\([^)]+\)/g) ?? [];
    return steps.map((_, depth) => number + steps.slice(0, depth).join(''));
  }
  const pieces = word.split(/[-/.'’]/).filter((piece) => piece !== word && piece !== '');
  if (!hasDigit(word)) return pieces.filter((piece) => piece.length > 1);
  return pieces.filter((piece) => /^\D{2,}$/.test(piece) || (/^\d{3,}$/.test(piece) && !/^(19|20)\d\d$/.test(piece)));
}

/** Every form under which a text is found: each word whole in all its spellings, and apart from them its pieces. */
export function indexWords(text: string): { readonly whole: ReadonlySet<string>; readonly parts: ReadonlySet<string> } {
  const words = wordsOf(text);
  const whole = new Set(words.flatMap(spellings));
  const parts = new Set(words.flatMap((word) => spellings(word).flatMap(partsOfWord)));
  for (const word of whole) parts.delete(word);
  return { whole, parts };
}
