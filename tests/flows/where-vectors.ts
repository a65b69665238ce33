import { mechanismBetween } from '../../src/advice';
import {
  compiledOn,
  type Day,
  instrumentIds,
  instruments,
  mechanismIds,
  type Place,
  territoryIds,
} from '../../src/law';

export const everyPlace: readonly Place[] = [...territoryIds, 'elsewhere'];

const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;

/** Every day on which some position begins, or the day after one ends, and the day the base was compiled. */
export const changeDays: readonly Day[] = [
  ...new Set(
    instrumentIds.flatMap((id) => {
      const { positions, earliest, liveFrom } = instruments[id];
      const lists = [...Object.values(positions.groups), ...Object.values(positions.states)].flat();
      const days = lists.flatMap(({ from, to }) => [
        ...(from === 'not-established' ? [] : [from]),
        ...(to ? [dayAfter(to)] : []),
      ]);
      return [...days, earliest, ...(liveFrom ? [liveFrom] : []), compiledOn];
    }),
  ),
].sort();

/** The availability of every mechanism, pair by pair and day by day: the distinct vectors, each with one example. */
export function whereVectors(): {
  readonly vectors: ReadonlyMap<string, readonly [Place, Place, Day]>;
  readonly asked: number;
} {
  const vectors = new Map<string, readonly [Place, Place, Day]>();
  let asked = 0;
  for (const day of changeDays)
    for (const from of everyPlace)
      for (const to of everyPlace) {
        if (from === to) continue;
        asked += 1;
        const vector = mechanismIds.map((id) => mechanismBetween(id, from, to, day).status[0]).join('');
        if (!vectors.has(vector)) vectors.set(vector, [from, to, day]);
      }
  return { vectors, asked };
}
