import { compiledOn, type InstrumentId, instrumentIds, type Place, territoryIds } from '../law';
import { instruments as names, territories } from '../words';
import { citeToView } from './cite-view';
import { positionView } from './instrument-view';
import { loadLibrary } from './library';
import type { CiteView } from './views';

type Status = CiteView['status'];

/** How sure the base is of itself: what was read, where, and what is not known. */
export type SurenessView = {
  readonly asOf: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly perInstrument: readonly {
    readonly id: InstrumentId;
    readonly short: string;
    readonly counts: Readonly<Record<Status, number>>;
    readonly unknownPlaces: readonly string[];
  }[];
  readonly notConfirmed: readonly { readonly text: string; readonly says: string }[];
  readonly oldest: string;
};

const places: readonly Place[] = [...territoryIds, 'elsewhere'];

/** Counts every citation of the base and names what nobody has opened. */
export async function surenessView(): Promise<SurenessView> {
  const library = await loadLibrary(instrumentIds, []);
  const perInstrument = instrumentIds.map((id) => {
    const { provisions, sources } = library.explanation(id);
    const cites = [...Object.values(provisions), ...Object.values(sources)].map(({ cite }) => citeToView(cite));
    const unknown = places.filter((place) => positionView(id, place, library).answer === 'unknown');
    return {
      id,
      short: names[id].short,
      counts: countOf(cites),
      unknownPlaces: unknown.map((place) => territories[place].name),
      cites,
    };
  });
  const all = perInstrument.flatMap(({ cites }) => cites);
  const notConfirmed = instrumentIds.flatMap((id) => {
    const { provisions, sources } = library.explanation(id);
    return [
      ...Object.values(provisions).map(({ cite, gist }) => ({ cite: citeToView(cite), says: gist })),
      ...Object.values(sources).map(({ cite, note }) => ({ cite: citeToView(cite), says: note ?? '' })),
    ]
      .filter(({ cite }) => cite.status === 'not-yet-confirmed')
      .map(({ cite, says }) => ({ text: cite.text, says }));
  });
  return {
    asOf: compiledOn,
    counts: countOf(all),
    perInstrument: perInstrument.map(({ cites: _cites, ...row }) => row),
    notConfirmed,
    oldest: all.flatMap(({ checked }) => checked ?? []).sort()[0] ?? compiledOn,
  };
}

function countOf(cites: readonly CiteView[]): Readonly<Record<Status, number>> {
  const of = (status: Status) => cites.filter((cite) => cite.status === status).length;
  return {
    confirmed: of('confirmed'),
    secondary: of('secondary'),
    'via-national': of('via-national'),
    'not-yet-confirmed': of('not-yet-confirmed'),
  };
}
