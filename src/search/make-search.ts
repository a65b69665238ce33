import { fold } from './fold';
import { makeLexicon } from './lexicon';
import { type Face, kinds, type Result, type SearchData } from './model';
import { showsOne, spansIn, withDigits } from './number-words';
import { stem } from './stem';
import { type Tally, tally, textLengths } from './tally';
import { termsOf, weightOf } from './terms';
import { queryWords } from './tokenize';

export type Search = (query: string, limit?: number) => readonly Result[];

/** A pasted page is cut: what stands further on changes nothing. */
const longestQuery = 300;
/** How much the share of a title that was asked for adds. */
const titleWeight = 0.9;
const limitWeight = 2.2;
/** How much a run of words adds that stands in the title, or in the name that leads there, as it was typed. */
const runWeight = 0.9;
/** So many of the best are looked at for that. */
const mostLooked = 60;

/**
 * Makes the search. The site's box and the cli use this same function on the same data.
 *
 * @param data what `makeData` made
 * @returns a function from what was typed to results, best first. Words are found exactly, by their beginning, their
 *   trunk, what stands for them, and mistyped ones by their like in titles and names. A number is found exactly, and a
 *   result without it is none.
 * @example makeSearch(data)('art 36', 5)
 */
export function makeSearch(data: SearchData): Search {
  const lexicon = makeLexicon(data);
  const stop = new Set(data.stop.map(fold));
  // What asks for a limit is said by then: it must not be looked for in titles as well.
  const limitWords = data.asksForLimit.flatMap((phrase) => phrase.split(' '));
  const lengths = textLengths(data);
  return (typed, limit = 10) => {
    const query = withDigits(typed.slice(0, longestQuery));
    const spans = spansIn(query);
    const asked = new Set(queryWords(query).map(stem));
    const asksForLimit = asks(query, data.asksForLimit);
    const terms = termsOf(query, lexicon, asksForLimit ? new Set([...stop, ...limitWords]) : stop);
    if (terms.length === 0) return [];
    const tallies = tally(terms, data, lengths);
    const total = terms.reduce((sum, term) => sum + weightOf(term, data), 0);
    const required = terms.filter((term) => term.required).length;
    const ranked = [...tallies]
      .filter(
        ([place, found]) =>
          found.required === required &&
          isAbout(data.faces[place], asked) &&
          (spans.length === 0 || keeps(data.faces[place], spans)),
      )
      .map(([place, found]) => ({ place, score: scoreOf(place, found, total, data, asksForLimit) }))
      .sort(best);
    return withoutDoubles(byRuns(ranked, query, data), data, limit);
  };
}

/** A limit that is found by a question must be about what is asked: the thing its title ends with. */
function isAbout(face: Face | undefined, asked: ReadonlySet<string>): boolean {
  if (face?.[9] !== 1 || kinds[face[0]] !== 'limit') return true;
  return asked.has(stem(queryWords(face[2]).at(-1) ?? ''));
}

/** What shows a span of time is no answer to a question about another one, and a limit must show the one asked for. */
function keeps(face: Face | undefined, asked: ReturnType<typeof spansIn>): boolean {
  const answer = face?.[4] ?? '';
  return showsOne(answer, asked) || (kinds[face?.[0] ?? -1] !== 'limit' && spansIn(answer).length === 0);
}

type Ranked = { readonly place: number; readonly score: number };

const best = (one: Ranked, other: Ranked): number => other.score - one.score || one.place - other.place;

/** Little words count when they stand together: "Who is this?", "May I share this?". Looked at for the best only. */
function byRuns(ranked: readonly Ranked[], query: string, { faces }: SearchData): readonly Ranked[] {
  const asked = queryWords(query);
  if (asked.length < 2) return ranked;
  const looked = ranked.slice(0, mostLooked).map(({ place, score }) => {
    const share = longestRun(asked, queryWords(faces[place]?.[10] ?? faces[place]?.[2] ?? '')) / asked.length;
    return { place, score: score * (1 + runWeight * share * share) };
  });
  return [...looked.sort(best), ...ranked.slice(mostLooked)];
}

/** The most words that follow each other in both. One word is no run. */
function longestRun(asked: readonly string[], title: readonly string[]): number {
  let longest = 0;
  for (let from = 0; from < asked.length; from += 1)
    for (let at = 0; at < title.length; at += 1) {
      let length = 0;
      while (asked[from + length] !== undefined && asked[from + length] === title[at + length]) length += 1;
      longest = Math.max(longest, length);
    }
  return longest > 1 ? longest : 0;
}

function scoreOf(place: number, found: Tally, total: number, { faces }: SearchData, asksForLimit: boolean): number {
  const face = faces[place];
  if (!face) return 0;
  const [kind, , , , , , weight, titleWords, , nameOnly] = face;
  const covered = found.covered / total;
  const titleShare = Math.min(1, found.inTitle / Math.max(1, titleWords));
  const wanted = asksForLimit && kinds[kind] === 'limit' ? limitWeight : 1;
  // A name in another language is meant as a whole: half of it is another name.
  const whole = nameOnly ? 0.4 + 0.6 * titleShare : 1;
  return found.score * whole * covered * (1 + titleWeight * titleShare) * weight * wanted;
}

const asks = (query: string, phrases: readonly string[]): boolean => {
  const asked = ` ${queryWords(query).join(' ')} `;
  return phrases.some((phrase) => asked.includes(` ${phrase} `));
};

/** One result an address: the best of them, be it the thing itself or a name that leads to it. */
function withoutDoubles(
  ranked: readonly { readonly place: number }[],
  { faces }: SearchData,
  limit: number,
): readonly Result[] {
  const seen = new Set<string>();
  const results: Result[] = [];
  for (const { place } of ranked) {
    const face = faces[place];
    if (!face || seen.has(face[1])) continue;
    const [kind, url, title, section, answer, ids] = face;
    seen.add(url);
    results.push({ title, section, url, kind: kinds[kind] ?? 'section', answer, ids });
    if (results.length === limit) break;
  }
  return results;
}
