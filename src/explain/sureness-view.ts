import { compiledOn, type Day, type InstrumentId, instrumentIds, type Place, territoryIds } from '../law';
import { instruments as names, territories } from '../words';
import { citeToView } from './cite-view';
import { positionView } from './instrument-view';
import { type Library, loadLibrary } from './library';
import { type OfficesCount, officesCount } from './offices-count';
import type { CiteView } from './views';

type Status = CiteView['status'];
type Counts = Readonly<Record<Status, number>>;
/** One statement of the base: the text it cites, and what we say of it. */
type Statement = { readonly text: string; readonly says: string };

/** How sure the base is of itself: what was read, where and when, what is not known, and where sources differ. */
export type SurenessView = {
  readonly asOf: Day;
  readonly counts: Counts;
  readonly perInstrument: readonly {
    readonly id: InstrumentId;
    readonly short: string;
    readonly counts: Counts;
    readonly unknownPlaces: readonly string[];
  }[];
  /** How many citations were read on which day, the oldest first. */
  readonly perDay: readonly { readonly day: Day; readonly count: number }[];
  /** Cells of the base, a State and a text each, and how many of them say "not established". */
  readonly cells: { readonly all: number; readonly unknown: number };
  /** The country sheets: offices by how they were checked. */
  readonly offices: OfficesCount;
  readonly notConfirmed: readonly Statement[];
  readonly secondary: readonly Statement[];
  readonly conflicts: readonly Statement[];
};

const places: readonly Place[] = [...territoryIds, 'elsewhere'];

type Entry = Statement & { readonly cite: CiteView; readonly conflict?: string };

/** Counts every citation of the base and names what nobody has opened, what was seen second-hand, and what conflicts. */
export async function surenessView(): Promise<SurenessView> {
  const library = await loadLibrary(instrumentIds, []);
  const entries = instrumentIds.flatMap((id) => entriesOf(id, library));
  const withStatus = (status: Status) => entries.filter(({ cite }) => cite.status === status).map(statementOf);
  const perInstrument = instrumentIds.map((id) => ({
    id,
    short: names[id].short,
    counts: countOf(entriesOf(id, library)),
    unknownPlaces: places
      .filter((place) => positionView(id, place, library).answer === 'unknown')
      .map((place) => territories[place].name),
  }));
  return {
    asOf: compiledOn,
    counts: countOf(entries),
    perInstrument,
    perDay: perDay(entries),
    cells: {
      all: instrumentIds.length * places.length,
      unknown: perInstrument.reduce((sum, { unknownPlaces }) => sum + unknownPlaces.length, 0),
    },
    offices: await officesCount(),
    notConfirmed: withStatus('not-yet-confirmed'),
    secondary: withStatus('secondary'),
    conflicts: entries.flatMap(({ text, conflict }) => (conflict === undefined ? [] : [{ text, says: conflict }])),
  };
}

function entriesOf(id: InstrumentId, library: Library): readonly Entry[] {
  const { provisions, sources } = library.explanation(id);
  return [
    ...Object.values(provisions).map(({ gist, cite, conflict }) => entry(citeToView(cite), gist, conflict)),
    ...Object.values(sources).map(({ note, cite, conflict }) => entry(citeToView(cite), note ?? '', conflict)),
  ];
}

const entry = (cite: CiteView, says: string, conflict?: string): Entry =>
  conflict === undefined ? { cite, text: cite.text, says } : { cite, text: cite.text, says, conflict };

const statementOf = ({ text, says }: Entry): Statement => ({ text, says });

function perDay(entries: readonly Entry[]): SurenessView['perDay'] {
  const days = entries.flatMap(({ cite }) => cite.checked ?? []) as readonly Day[];
  return [...new Set(days)].sort().map((day) => ({ day, count: days.filter((one) => one === day).length }));
}

function countOf(entries: readonly Entry[]): Counts {
  const of = (status: Status) => entries.filter(({ cite }) => cite.status === status).length;
  return {
    confirmed: of('confirmed'),
    secondary: of('secondary'),
    'via-national': of('via-national'),
    'not-yet-confirmed': of('not-yet-confirmed'),
  };
}
