import { positionOn } from '../advice';
import {
  compiledOn,
  type Day,
  type InstrumentId,
  instruments,
  type MechanismId,
  mechanismIds,
  mechanisms,
  type Place,
  type Position,
  territories as territoryData,
  territoryIds,
} from '../law';
import type { Explanation } from '../law/explain';
import { mechanismTitles, instruments as names, territories } from '../words';
import { basisView, citeToView } from './cite-view';
import { type Library, loadLibrary } from './library';
import type { BasisView, CiteView } from './views';

/** What an instrument says of one place: today's answer, and what was before. */
export type PositionView = {
  readonly place: Place;
  readonly name: string;
  readonly answer: 'yes' | 'partly' | 'no' | 'unknown';
  readonly from: Day | 'not-established' | null;
  readonly to: Day | null;
  readonly via: string | null;
  readonly note: string | null;
  readonly conflict: string | null;
  readonly cite: CiteView | null;
  /** The act that officers there apply, where it was found. */
  readonly nationalAct: { readonly text: string; readonly cite: CiteView } | null;
  readonly earlier: readonly {
    readonly answer: Position['bound'];
    readonly from: Position['from'];
    readonly to: Day | null;
  }[];
};

/** One instrument, whole, as its own page shows it. */
export type InstrumentView = {
  readonly id: InstrumentId;
  readonly title: string;
  readonly short: string;
  readonly celex: string | null;
  readonly official: string;
  readonly earliest: Day;
  readonly liveFrom: Day | null;
  readonly pairing: (typeof instruments)[InstrumentId]['pairing'];
  readonly replacedBy: { readonly id: InstrumentId; readonly short: string } | null;
  readonly asOf: Day;
  /** Each with the anchor by which its line on the page is found. */
  readonly provisions: readonly (BasisView & { readonly anchor: string })[];
  readonly positions: readonly PositionView[];
  readonly mechanisms: readonly { readonly id: MechanismId; readonly title: string }[];
  /** Mechanisms it stands behind without being their basis. */
  readonly behind: readonly { readonly id: MechanismId; readonly title: string }[];
};

/** Everything the base says of one instrument, answered for the day the base was compiled. */
export async function instrumentView(id: InstrumentId): Promise<InstrumentView> {
  const data = instruments[id];
  const library = await loadLibrary([id], []);
  const places: readonly Place[] = [...territoryIds, 'elsewhere'];
  const own = mechanismIds.filter((mechanism) => mechanisms[mechanism].instrument === id);
  return {
    id,
    ...names[id],
    celex: data.celex ?? null,
    official: data.official,
    earliest: data.earliest,
    liveFrom: data.liveFrom,
    pairing: data.pairing,
    replacedBy: data.replacedBy ? { id: data.replacedBy, short: names[data.replacedBy].short } : null,
    asOf: compiledOn,
    provisions: Object.entries(library.explanation(id).provisions).map(([anchor, provision]) => ({
      ...basisView(provision),
      anchor,
    })),
    positions: places.map((place) => positionView(id, place, library)),
    mechanisms: own.map((mechanism) => ({ id: mechanism, title: mechanismTitles[mechanism] })),
    behind: (data.standsBehind ?? []).map((mechanism) => ({ id: mechanism, title: mechanismTitles[mechanism] })),
  };
}

/** What an instrument says of one place, on the day the base was compiled. */
export function positionView(id: InstrumentId, place: Place, library: Library): PositionView {
  const { answer, position } = positionOn(id, place, compiledOn);
  const source = position ? library.explanation(id).sources[position.source] : undefined;
  const known = answer === 'yes' || answer === 'partly' || answer === 'unknown' ? answer : 'no';
  return {
    place,
    name: territories[place].name,
    answer: known,
    from: position?.from ?? null,
    to: position?.to ?? null,
    via: position?.via ?? null,
    note: source?.note ?? null,
    conflict: source?.conflict ?? null,
    cite: source ? citeToView(source.cite) : null,
    nationalAct: nationalActOf(position, library.explanation(id).sources),
    earlier: listOf(id, place)
      .filter((one) => one !== position && one.to !== undefined && one.to < compiledOn)
      .map(({ bound, from, to }) => ({ answer: bound, from, to: to ?? null })),
  };
}

function nationalActOf(position: Position | undefined, sources: Explanation['sources']): PositionView['nationalAct'] {
  const act = position?.nationalAct === undefined ? undefined : sources[position.nationalAct];
  return act ? { text: act.note ?? act.cite.article, cite: citeToView(act.cite) } : null;
}

const listOf = (id: InstrumentId, place: Place): readonly Position[] => {
  const { groups, states } = instruments[id].positions;
  return place === 'elsewhere' ? groups.ELSEWHERE : (states[place] ?? groups[territoryData[place].group]);
};
