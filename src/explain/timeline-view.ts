import {
  compiledOn,
  type Day,
  type InstrumentId,
  instrumentIds,
  instruments,
  mechanismIds,
  mechanisms,
  type Position,
  type Since,
  type TerritoryId,
  territoryIds,
} from '../law';
import { basePages, mechanismTitles, instruments as names, territories } from '../words';
import { citeToView } from './cite-view';
import { type Library, loadLibrary } from './library';
import type { CiteView } from './views';

/** One change of law: who (a State, a group, or a step that is younger than its text), which text, what from that day on. */
export type ChangeView = {
  readonly day: Day;
  readonly who: string;
  readonly instrument: InstrumentId;
  readonly short: string;
  readonly answer: Position['bound'] | Since['before'];
  readonly via: string | null;
  readonly note: string | null;
  readonly cite: CiteView | null;
  /** The day lies after the day the base was compiled: law already adopted. */
  readonly ahead: boolean;
};

export type TimelineView = {
  readonly asOf: Day;
  readonly years: readonly { readonly year: string; readonly changes: readonly ChangeView[] }[];
};

/** What changed when, and what comes: every dated position of the base and every younger step, the newest first. */
export async function timelineView(): Promise<TimelineView> {
  const library = await loadLibrary(instrumentIds, []);
  const changes = instrumentIds.flatMap((id) =>
    listsOf(id).flatMap(({ who, list }) =>
      datedChanges(list).map((position): ChangeView => {
        const source = library.explanation(id).sources[position.source];
        return {
          day: position.from as Day,
          who,
          instrument: id,
          short: names[id].short,
          answer: position.bound,
          via: position.via ?? null,
          note: source?.note ?? null,
          cite: source ? citeToView(source.cite) : null,
          ahead: position.from > compiledOn,
        };
      }),
    ),
  );
  const sorted = [...together(changes), ...firstDays(library)].sort(
    (one, other) => other.day.localeCompare(one.day) || one.who.localeCompare(other.who, 'en'),
  );
  const years = [...new Set(sorted.map(({ day }) => day.slice(0, 4)))];
  return {
    asOf: compiledOn,
    years: years.map((year) => ({ year, changes: sorted.filter(({ day }) => day.startsWith(year)) })),
  };
}

/** Mechanisms that are younger than the law their instrument carries on, on their first day. */
const firstDays = (library: Library): readonly ChangeView[] =>
  mechanismIds.flatMap((id) => {
    const { since, instrument } = mechanisms[id];
    if (since === undefined) return [];
    const source = library.explanation(instrument).sources[since.source];
    return {
      day: since.day,
      who: mechanismTitles[id],
      instrument,
      short: names[instrument].short,
      answer: since.before,
      via: null,
      note: source?.note ?? null,
      cite: source ? citeToView(source.cite) : null,
      ahead: since.day > compiledOn,
    };
  });

/** States that change on the same day, in the same way and for the same reason are one line. */
function together(changes: readonly ChangeView[]): readonly ChangeView[] {
  const keyOf = ({ who: _who, ...rest }: ChangeView) => JSON.stringify(rest);
  const keys = [...new Set(changes.map(keyOf))];
  return keys.flatMap((key) => {
    const same = changes.filter((change) => keyOf(change) === key);
    const [first] = same;
    // A State that has a line of its own may also be named by its group.
    const who = [...new Set(same.flatMap((change) => change.who.split(', ')))].join(', ');
    return first ? { ...first, who } : [];
  });
}

const listsOf = (id: InstrumentId): readonly { readonly who: string; readonly list: readonly Position[] }[] => {
  const { groups, states } = instruments[id].positions;
  return [
    ...(['EU', 'ASSOC', 'GB', 'ELSEWHERE'] as const).map((group) => ({
      who: basePages.groups[group],
      list: groups[group],
    })),
    ...territoryIds.flatMap((state: TerritoryId) =>
      states[state] ? [{ who: territories[state].name, list: states[state] }] : [],
    ),
  ];
};

/** Positions that begin on a known day and change something; "never a party" from the first day on is no change. */
const datedChanges = (list: readonly Position[]): readonly Position[] =>
  list.filter(
    (position, index) =>
      position.from !== 'not-established' && (index > 0 || position.bound === 'yes' || position.bound === 'partly'),
  );
