import type { Lexicon, Meant } from './lexicon';
import type { SearchData } from './model';
import { wordOfNumber } from './number-words';
import { hasDigit, partsOfWord, queryWords } from './tokenize';

/** A little word of the question still tells "May I share this?" from other titles. */
const stopWorth = 0.08;
/** What is typed after this many words changes nothing. */
const mostWords = 16;
/** In a question this short every number is meant. */
const fewWords = 3;
/** Numbers before such a word count something; all others name an article or an act. */
const counted = /^(hour|day|week|month|year|time|minute|person|people|state|child|children|victim)s?$/;

/** What stands behind the number where nothing but a span of time is typed. */
const spanWord = /^(hour|day|week|month|year)s?$|^(working|calendar|business)$/;

/** A word of the question: the words it may mean, whether it is a little one, whether a result must have it. */
export type Term = { readonly word: string; readonly meant: Meant; readonly stop: boolean; readonly required: boolean };

/** The words of a question. While the last one is being typed, any ending of it will do. */
export function termsOf(query: string, lexicon: Lexicon, stop: ReadonlySet<string>): readonly Term[] {
  const typed = queryWords(query).slice(0, mostWords);
  const open = /[\p{L}\p{N}]$/u.test(query);
  const words = typed.flatMap((word) => pieces(word, lexicon));
  const spanOnly =
    words.length <= 3 && /^\d+$/.test(words[0] ?? '') && words.slice(1).every((word) => spanWord.test(word));
  return words.flatMap((word, place) => {
    const isStop = stop.has(word);
    const counts = countsTime(place, words);
    const meant = lexicon.meantBy(word, open && place === words.length - 1);
    const required = hasDigit(word) && (spanOnly || (!counts && namesSomething(word, place, words)));
    if (word.length < 2 && !hasDigit(word)) return [];
    return [{ word, meant: counts ? alsoInWords(word, meant, lexicon) : meant, stop: isStop, required }];
  });
}

/** Whether a span of time begins here: a number, its unit behind it, perhaps with the kind of days between. */
const countsTime = (place: number, words: readonly string[]): boolean =>
  /^\d+$/.test(words[place] ?? '') &&
  spanWord.test(words[place + 1] ?? '') &&
  (counted.test(words[place + 1] ?? '') || counted.test(words[place + 2] ?? ''));

/** A text may write out a number that counts time: "within eight hours". */
function alsoInWords(digits: string, meant: Meant, lexicon: Lexicon): Meant {
  const inWords = wordOfNumber(digits);
  const same = inWords === undefined ? [] : [...lexicon.meantBy(inWords, false)].filter(([, quality]) => quality === 1);
  return new Map([...meant, ...same]);
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
export function weightOf({ meant, stop }: Term, { faces, places }: SearchData): number {
  const known = [...meant].some(([, quality]) => quality >= sure);
  let standing = 0;
  for (const [word, quality] of meant) if (!known || quality >= sure) standing += quality * (places[word]?.length ?? 0);
  const rarity = Math.log(1 + faces.length / (1 + Math.min(standing, faces.length)));
  return stop ? rarity * stopWorth : rarity;
}
