import { type Limit, type LimitId, limitIds, limits, type Unit } from '../law';
import { limits as limitWords, instruments as names, units } from '../words';
import { citeToView, partsOf, provisionOf } from './cite-view';
import { loadLibrary } from './library';
import type { CiteView } from './views';

/** One time limit, as a table shows it. */
export type LimitView = {
  readonly id: LimitId;
  /** The short name of the text that sets it. */
  readonly act: string;
  readonly what: string;
  readonly long: string;
  readonly from: string;
  readonly unit: Unit;
  readonly counting: Limit['counting'];
  readonly cite: CiteView;
};

/** Every time limit of the base, in its order. */
export async function limitViews(): Promise<readonly LimitView[]> {
  const instrumentOf = (id: LimitId) => partsOf(limits[id].restsOn).instrument;
  const library = await loadLibrary(limitIds.map(instrumentOf), []);
  return limitIds.map((id) => {
    const { amount, unit, counting, restsOn } = limits[id];
    const { title, from } = limitWords[id];
    return {
      id,
      act: names[instrumentOf(id)].short,
      what: title,
      long: `${amount} ${amount === 1 ? units[unit].one : units[unit].many}`,
      from,
      unit,
      counting,
      cite: citeToView(provisionOf(restsOn, library).cite),
    };
  });
}
