import { fold } from './fold';
import { type Lexicon, type Meant, makeLexicon } from './lexicon';
import { fields, kinds, type Result, type SearchData } from './model';
import { hasDigit, partsOfWord, queryWords } from './tokenize';

export type Search = (query: string, limit?: number) => readonly Result[];

/** What a word is worth in a title, a name, the title above, the text. */
const worth = [1, 0.8, 0.4, 0.22] as const;
const fieldCount = fields.length;
/** A little word of the question still tells "May I share this?" from other titles. */
const stopWorth = 0.08;
/** How much the share of a title that was asked for adds. */
const titleWeight = 0.9;
const limitWeight = 2.2;
/** How much a run of words adds that stands in the title as it was typed. */
const runWeight = 0.9;
/** So many of the best are looked at for that. */
const mostLooked = 60;
/** What is typed after this many words changes nothing. */
const mostWords = 16;
/** In a question this short every number is meant. */
const fewWords = 3;
/** Numbers before such a word count something; all others name an article or an act. */
const counted = /^(hour|day|week|month|year|time|minute|person|people|state|child|children|victim)s?$/;

type Term = { readonly word: string; readonly meant: Meant; readonly stop: boolean; readonly required: boolean };
type Tally = { score: number; covered: number; inTitle: number; required: number };

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
  return (query, limit = 10) => {
    const asksForLimit = asks(query, data.asksForLimit);
    const terms = termsOf(query, lexicon, asksForLimit ? new Set([...stop, ...limitWords]) : stop);
    if (terms.length === 0) return [];
    const tallies = tally(terms, data, lengths);
    const total = terms.reduce((sum, term) => sum + weightOf(term, data), 0);
    const required = terms.filter((term) => term.required).length;
    const ranked = [...tallies]
      .filter(([, found]) => found.required === required)
      .map(([place, found]) => ({ place, score: scoreOf(place, found, total, data, asksForLimit) }))
      .sort(best);
    return withoutDoubles(byRuns(ranked, query, data), data, limit);
  };
}

type Ranked = { readonly place: number; readonly score: number };

const best = (one: Ranked, other: Ranked): number => other.score - one.score || one.place - other.place;

/** Little words count when they stand together: "Who is this?", "May I share this?". Looked at for the best only. */
function byRuns(ranked: readonly Ranked[], query: string, { faces }: SearchData): readonly Ranked[] {
  const asked = queryWords(query);
  if (asked.length < 2) return ranked;
  const looked = ranked.slice(0, mostLooked).map(({ place, score }) => {
    const share = longestRun(asked, queryWords(faces[place]?.[2] ?? '')) / asked.length;
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

function termsOf(query: string, lexicon: Lexicon, stop: ReadonlySet<string>): readonly Term[] {
  const typed = queryWords(query).slice(0, mostWords);
  const open = /[\p{L}\p{N}]$/u.test(query);
  const words = typed.flatMap((word) => pieces(word, lexicon));
  return words.flatMap((word, place) => {
    const isStop = stop.has(word);
    const meant = lexicon.meantBy(word, open && place === words.length - 1);
    const required = hasDigit(word) && namesSomething(word, place, words);
    if (word.length < 2 && !hasDigit(word)) return [];
    return [{ word, meant, stop: isStop, required }];
  });
}

/** A number names an article or an act, unless it counts something, or is a short one in the middle of a long question. */
function namesSomething(word: string, place: number, words: readonly string[]): boolean {
  if (counted.test(words[place + 1] ?? '')) return false;
  return (
    /\D|\d{3}/.test(word) || words.length <= fewWords || /^(art|article|annex|ets|cets)s?$/.test(words[place - 1] ?? '')
  );
}

/** A hyphened word that nobody knows whole is looked up by its halves. */
function pieces(word: string, lexicon: Lexicon): readonly string[] {
  if (hasDigit(word) || lexicon.meantBy(word, false).size > 0) return [word];
  const halves = partsOfWord(word);
  return halves.length > 0 ? halves : [word];
}

/** A word that was typed as it stands, or with another ending: not one that only stands for it. */
const sure = 0.9;

/** The rarer a word, the more it says. An unknown word says as much as the rarest: what lacks it lacks something. */
function weightOf({ meant, stop }: Term, { faces, places }: SearchData): number {
  const known = [...meant].some(([, quality]) => quality >= sure);
  let standing = 0;
  for (const [word, quality] of meant) if (!known || quality >= sure) standing += quality * (places[word]?.length ?? 0);
  const rarity = Math.log(1 + faces.length / (1 + Math.min(standing, faces.length)));
  return stop ? rarity * stopWorth : rarity;
}

function tally(terms: readonly Term[], data: SearchData, lengths: readonly number[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const term of terms) {
    const weight = weightOf(term, data);
    for (const [place, [fit, quality, titled]] of standingsOf(term, data, lengths)) {
      const found = tallies.get(place) ?? { score: 0, covered: 0, inTitle: 0, required: 0 };
      found.score += weight * fit;
      found.covered += weight * quality;
      found.inTitle += titled;
      if (term.required) found.required += 1;
      tallies.set(place, found);
    }
  }
  return tallies;
}

type Standing = [fit: number, quality: number, inTitle: number];

/** Where a term stands, each place once with its best field and word. */
function standingsOf(
  { meant }: Term,
  { places }: SearchData,
  lengths: readonly number[],
): ReadonlyMap<number, Standing> {
  const found = new Map<number, Standing>();
  for (const [word, quality] of meant) {
    let place = 0;
    for (const step of places[word] ?? []) {
      place += Math.floor(step / fieldCount);
      const field = step % fieldCount;
      const fit = quality * (worth[field] ?? 0) * (field === 3 ? (lengths[place] ?? 1) : 1);
      const known = found.get(place);
      if (!known) found.set(place, [fit, quality, field === 0 ? quality : 0]);
      else {
        known[0] = Math.max(known[0], fit);
        known[1] = Math.max(known[1], quality);
        if (field === 0) known[2] = Math.max(known[2], quality);
      }
    }
  }
  return found;
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

/** A word in a long text says less than in a short one: what each text's length takes away or adds. */
function textLengths({ faces }: SearchData): readonly number[] {
  const counts = faces.map((face) => face[8]);
  const middle = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  return counts.map((count) => 1 / (0.55 + (0.45 * count) / middle) ** 0.6);
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
