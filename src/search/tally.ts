import { fields, type SearchData } from './model';
import { type Term, weightOf } from './terms';

/** What a word is worth in a title, a name, the title above, the text. */
const worth = [1, 0.8, 0.4, 0.22] as const;
const fieldCount = fields.length;

/** What a face has gathered: its score, how much of the question it covers, how much of its title was asked for. */
export type Tally = { score: number; covered: number; inTitle: number; required: number };

/** Adds up, for each face, what the words of the question say for it. */
export function tally(
  terms: readonly Term[],
  data: SearchData,
  lengths: readonly number[],
): ReadonlyMap<number, Tally> {
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

/** A word in a long text says less than in a short one: what each text's length takes away or adds. */
export function textLengths({ faces }: SearchData): readonly number[] {
  const counts = faces.map((face) => face[8]);
  const middle = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  return counts.map((count) => 1 / (0.55 + (0.45 * count) / middle) ** 0.6);
}
