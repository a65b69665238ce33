import { type Face, fields, kinds, type SearchData, type Source, type WordLists } from './model';
import { stem } from './stem';
import { indexWords, wordsOf } from './tokenize';

const fieldCount = fields.length;
const [inTitle, inName, inSection, inText] = [0, 1, 2, 3] as const;

/**
 * Turns what can be found into the one value that a search needs. Done at build time and by the cli, never by a reader.
 *
 * @param sources in any order; of two that weigh the same the earlier goes first
 */
export function makeData(sources: readonly Source[], lists: WordLists): SearchData {
  const stop = new Set(lists.stop);
  const places = new Map<string, number[]>();
  const last = new Map<string, number>();
  const faces: Face[] = [];
  for (const [place, source] of sources.entries()) {
    const found = wordsIn(source, stop);
    faces.push(faceOf(source, found.size));
    for (const [word, field] of found) {
      const list = places.get(word) ?? [];
      list.push((place - (last.get(word) ?? 0)) * fieldCount + field);
      last.set(word, place);
      places.set(word, list);
    }
  }
  const words = [...places.keys()].sort();
  return { faces, words, trunks: trunksOf(words), places: words.map((word) => places.get(word) ?? []), ...lists };
}

function trunksOf(words: readonly string[]): readonly number[] {
  const first = new Map<string, number>();
  return words.map((word, number) => {
    const trunk = stem(word);
    if (!first.has(trunk)) first.set(trunk, number);
    return first.get(trunk) ?? number;
  });
}

function faceOf({ kind, url, title, section, answer, ids, weight, byNameOnly, names }: Source, words: number): Face {
  const titleWords = byNameOnly
    ? Math.min(...(names ?? []).map((name) => wordsOf(name).length))
    : wordsOf(title).length;
  const face = [
    kinds.indexOf(kind),
    url,
    title,
    section ?? null,
    answer ?? null,
    ids ?? [],
    weight ?? 1,
    titleWords,
    words,
    byNameOnly ? 1 : 0,
  ] as const;
  const name = byNameOnly && names?.length === 1 ? names[0] : undefined;
  return name === undefined ? face : [...face, name];
}

/** Each word of a source once, with the best field in which it stands. */
function wordsIn(source: Source, stop: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const take = (text: string, field: number, partField: number) => {
    const { whole, parts } = indexWords(text);
    for (const [set, into] of [
      [whole, field],
      [parts, partField],
    ] as const)
      for (const word of set) if ((found.get(word) ?? fieldCount) > into) found.set(word, into);
  };
  if (!source.byNameOnly) take(source.title, inTitle, inName);
  for (const name of source.names ?? []) take(name, source.byNameOnly ? inTitle : inName, inSection);
  if (!source.byNameOnly) take(source.section ?? '', inSection, inText);
  take(source.text ?? '', inText, inText);
  // Little words count in titles only: in running text they stand everywhere.
  return new Map([...found].filter(([word, field]) => field < inSection || !stop.has(word)));
}
