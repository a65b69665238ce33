import { type Authority, territories as data, type InstrumentId, instrumentIds, type TerritoryId } from '../law';
import { instruments as names, territories } from '../words';
import { type PositionView, positionView } from './instrument-view';
import { loadLibrary } from './library';

/** Names of languages, as the words of this build name them. */
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** One State, as its own page shows it. */
export type StateView = {
  readonly id: TerritoryId;
  readonly name: string;
  readonly inSentence: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly authorities: readonly Authority[];
  readonly positions: readonly (PositionView & { readonly instrument: InstrumentId; readonly short: string })[];
};

/** Everything the base says of one State. */
export async function stateView(id: TerritoryId): Promise<StateView> {
  const library = await loadLibrary(instrumentIds, []);
  const { languages, timeZone, authorities } = data[id];
  return {
    id,
    ...territories[id],
    languages: languages.map((code) => languageNames.of(code) ?? code),
    timeZone,
    authorities,
    positions: instrumentIds.map((instrument) => ({
      ...positionView(instrument, id, library),
      instrument,
      short: names[instrument].short,
    })),
  };
}
