import { mechanismBetween } from '../../src/advice';
import {
  compiledOn,
  type Day,
  type InstrumentId,
  instrumentIds,
  instruments,
  type MechanismId,
  mechanismIds,
  mechanisms,
  type Place,
  territoryIds,
} from '../../src/law';

export const everyPlace: readonly Place[] = [...territoryIds, 'elsewhere'];

const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;

/** The days on which an instrument says something new: a position or a step begins, or the day after a position ends. */
const daysOf = (id: InstrumentId): readonly Day[] => {
  const { positions, earliest, liveFrom, exceptions } = instruments[id];
  const steps = mechanismIds.filter((mechanism) => mechanisms[mechanism].instrument === id);
  const lists = [...Object.values(positions.groups), ...Object.values(positions.states)].flat();
  const days = lists.flatMap(({ from, to }) => [
    ...(from === 'not-established' ? [] : [from]),
    ...(to ? [dayAfter(to)] : []),
  ]);
  return [
    ...days,
    ...exceptions.flatMap(({ from }) => from ?? []),
    ...steps.flatMap((mechanism) => mechanisms[mechanism].since?.day ?? []),
    earliest,
    ...(liveFrom ? [liveFrom] : []),
    compiledOn,
  ];
};

/** Every day on which some instrument says something new, and the day the base was compiled. */
export const changeDays: readonly Day[] = [...new Set(instrumentIds.flatMap(daysOf))].sort();

/** Between two days on which its own instrument changes, a mechanism answers alike: it is asked once, not each day. */
function askOnce(mechanism: MechanismId): (from: Place, to: Place, day: Day) => string {
  // A diffusion gives way to SIS, so that it changes with both.
  const texts: readonly InstrumentId[] =
    mechanism === 'interpol-diffusion' ? ['interpol-rpd', '2018-1862'] : [mechanisms[mechanism].instrument];
  const own = [...new Set(texts.flatMap(daysOf))].sort();
  const answers = new Map<string, string>();
  return (from, to, day) => {
    const key = `${from} ${to} ${own.filter((one) => one <= day).length}`;
    const known = answers.get(key) ?? mechanismBetween(mechanism, from, to, day).status;
    answers.set(key, known);
    return known;
  };
}

/** The availability of every mechanism, pair by pair and day by day: the distinct vectors, each with one example. */
export function whereVectors(): {
  readonly vectors: ReadonlyMap<string, readonly [Place, Place, Day]>;
  readonly asked: number;
} {
  const vectors = new Map<string, readonly [Place, Place, Day]>();
  const ask = mechanismIds.map(askOnce);
  let asked = 0;
  for (const day of changeDays)
    for (const from of everyPlace)
      for (const to of everyPlace) {
        if (from === to) continue;
        asked += 1;
        const vector = ask.map((one) => one(from, to, day)[0]).join('');
        if (!vectors.has(vector)) vectors.set(vector, [from, to, day]);
      }
  return { vectors, asked };
}
