import { makeFuzzy } from './fuzzy';
import { fields, type SearchData } from './model';
import { stem } from './stem';
import { hasDigit } from './tokenize';

/** A word of the index that may be meant, and how well it fits: 1 is the very word. */
export type Meant = ReadonlyMap<number, number>;

export type Lexicon = {
  /** @param open true while the word is still being typed, and each ending fits */
  readonly meantBy: (word: string, open: boolean) => Meant;
};

const fits = { stem: 0.92, same: 0.72, prefix: 0.85, near: 0.7 } as const;
/** Of a word that is finished, at least this share of a longer one must be there. */
const shareOfFinished = 0.55;
const mostEndings = 120;
/** Words so short stand at the front of too many others. */
const shortestPrefix = 2;

/** Knows every word of the index: by its letters, its beginning, its trunk, its like, and what stands for it. */
export function makeLexicon(data: SearchData): Lexicon {
  const { words } = data;
  const numbers = new Map(words.map((word, number) => [word, number]));
  const trunks = groupByTrunk(data);
  const same = sameWords(data.same);
  let fuzzy: ReturnType<typeof makeFuzzy> | undefined;
  const near = (word: string) => {
    fuzzy ??= makeFuzzy(titleWords(data));
    return fuzzy(word);
  };
  const known = new Map<string, Meant>();

  const learn = (word: string, open: boolean): Meant => {
    const meant = new Map<number, number>();
    const take = (number: number | undefined, quality: number) => {
      if (number !== undefined && (meant.get(number) ?? 0) < quality) meant.set(number, quality);
    };
    take(numbers.get(word), 1);
    // A number is itself or nothing.
    if (hasDigit(word)) return meant;
    for (const number of trunks(stem(word))) take(number, fits.stem);
    for (const other of same.get(stem(word)) ?? []) for (const number of trunks(stem(other))) take(number, fits.same);
    const sure = meant.size > 0;
    for (const number of endings(words, word)) {
      const share = word.length / (words[number]?.length ?? 1);
      if (open || share >= shareOfFinished) take(number, fits.prefix * Math.sqrt(share));
    }
    if (!sure && !(open && meant.size > 0)) for (const one of near(word)) take(one.word, fits.near * one.likeness);
    return meant;
  };
  return {
    meantBy(word, open) {
      const key = open ? `${word}…` : word;
      const learned = known.get(key) ?? learn(word, open);
      if (known.size > 500) known.clear();
      known.set(key, learned);
      return learned;
    },
  };
}

/** The words that begin like this, without those that hold a digit: the list is in order of letters. */
function endings(words: readonly string[], start: string): readonly number[] {
  if (start.length < shortestPrefix) return [];
  const found: number[] = [];
  for (let place = firstFrom(words, start); words[place]?.startsWith(start); place += 1)
    if (!hasDigit(words[place] ?? '')) found.push(place);
  if (found.length <= mostEndings) return found;
  return found.sort((one, other) => (words[one]?.length ?? 0) - (words[other]?.length ?? 0)).slice(0, mostEndings);
}

function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a trunk. A trunk begins like its words do, up to the letters that `stem` may change at its end. */
function groupByTrunk({ words, trunks }: SearchData): (trunk: string) => readonly number[] {
  const groups = new Map<number, number[]>();
  for (const [number, first] of trunks.entries()) {
    const group = groups.get(first);
    if (group) group.push(number);
    else groups.set(first, [number]);
  }
  const known = new Map<string, readonly number[]>();
  const find = (trunk: string): readonly number[] => {
    const start = trunk.replace(/[iy]$/, '');
    for (let place = firstFrom(words, start); words[place]?.startsWith(start); place += 1)
      if (trunks[place] === place && stem(words[place] ?? '') === trunk) return groups.get(place) ?? [];
    return [];
  };
  return (trunk) => {
    const found = known.get(trunk) ?? find(trunk);
    known.set(trunk, found);
    return found;
  };
}

function sameWords(groups: SearchData['same']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const group of groups)
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      found.set(stem(word), [...(found.get(stem(word)) ?? []), ...others]);
    }
  return found;
}

/** The words that stand in a title or a name somewhere. */
function titleWords({ words, places }: SearchData): readonly (readonly [number, string])[] {
  const inName = fields.indexOf('name');
  return words.flatMap((word, number) =>
    places[number]?.some((place) => place % fields.length <= inName) ? [[number, word] as const] : [],
  );
}
