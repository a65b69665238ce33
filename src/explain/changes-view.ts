import {
  compiledOn,
  type Day,
  type GroupId,
  type InstrumentId,
  instrumentIds,
  instruments,
  type Position,
  type TerritoryId,
} from '../law';
import { type changesOfLaw, instruments as names } from '../words';
import { citeToView, provisionOf } from './cite-view';
import { loadLibrary } from './library';
import type { CiteView } from './views';

type Text = { readonly instrument: InstrumentId; readonly short: string; readonly cite: CiteView | null };

/** Changes of law for the chapter: those told in a line, law adopted but not in use, and what is only agreed. */
export type ChangesView = {
  readonly asOf: Day;
  readonly told: readonly (Text & { readonly id: ToldId; readonly day: Day; readonly ahead: boolean })[];
  readonly waiting: readonly (Text & { readonly day: Day | null; readonly note: string })[];
  readonly agreed: readonly (Text & { readonly text: string })[];
};
type ToldId = keyof typeof changesOfLaw.told;
type Who = GroupId | TerritoryId;

/** Which text changed, and for whom: the day is that of the newest position, or the first day of operation. */
const told: Readonly<Record<ToldId, { readonly text: InstrumentId; readonly newestOf?: Who }>> = {
  'protection-orders': { text: '2011-99' },
  'investigation-order': { text: '2014-41' },
  'data-protection': { text: '2016-680' },
  'united-kingdom-leaves': { text: '2018-1862', newestOf: 'GB' },
  'ireland-joins': { text: '2018-1862', newestOf: 'IE' },
  'renewed-system': { text: '2018-1862', newestOf: 'EU' },
  'police-information': { text: '2023-977' },
  'land-borders': { text: 'schengen-area', newestOf: 'BG' },
  'provider-data': { text: '2023-1543' },
  'proceedings-move': { text: '2024-3011' },
};

/** Agreed between the institutions, and not law yet. */
const agreed = ['2011-93/recast-2024-60', '2012-29/revision-2023-424'] as const;

/**
 * @returns every day as the base states it; nothing is typed a second time
 * @throws Error if a change that is told has no day in the base; `changes-view.test.ts` catches it before a reader can
 */
export async function changesView(): Promise<ChangesView> {
  const library = await loadLibrary(instrumentIds, []);
  const text = (instrument: InstrumentId, source: string): Text & { readonly note: string } => {
    const { cite, note } = library.explanation(instrument).sources[source] ?? {};
    return { instrument, short: names[instrument].short, cite: cite ? citeToView(cite) : null, note: note ?? '' };
  };
  return {
    asOf: compiledOn,
    told: (Object.keys(told) as ToldId[])
      .map((id) => {
        const { text: instrument, newestOf = 'EU' } = told[id];
        const { note: _note, ...rest } = text(instrument, newest(instrument, newestOf).source);
        const day = dayOf(id);
        return { id, day, ahead: day > compiledOn, ...rest };
      })
      .sort((one, other) => other.day.localeCompare(one.day)),
    waiting: instrumentIds
      .filter((id) => (instruments[id].liveFrom ?? '9999') > compiledOn)
      .map((id) => ({ day: instruments[id].liveFrom, ...text(id, newest(id, 'EU').source) })),
    agreed: agreed.map((ref) => {
      const { gist, cite } = provisionOf(ref, library);
      return { instrument: cite.act, short: names[cite.act].short, text: gist, cite: citeToView(cite) };
    }),
  };
}

function newest(instrument: InstrumentId, who: Who): Position {
  const { groups, states } = instruments[instrument].positions;
  const list = who in groups ? groups[who as GroupId] : states[who as TerritoryId];
  const last = list?.at(-1);
  if (!last) throw new Error(`${instrument} has no position of ${who}.`);
  return last;
}

function dayOf(id: ToldId): Day {
  const { text, newestOf } = told[id];
  const day = newestOf ? newest(text, newestOf).from : instruments[text].liveFrom;
  if (day === null || day === 'not-established') throw new Error(`The base has no day for ${id}.`);
  return day;
}
