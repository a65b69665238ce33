import { loadLibrary } from '../../explain';
import {
  compiledOn,
  instrumentIds,
  instruments,
  limitIds,
  limits,
  mechanismIds,
  mechanisms,
  needIds,
  needs,
  territories,
  territoryIds,
} from '../../law';
import { loadCountrySheets } from '../../law/explain';
import { instruments as instrumentNames, loadMechanismDetail, territories as territoryNames } from '../../words';
import type { Edition } from '../edition';

/** The whole base in one object: what the site itself runs on, versioned with the edition. */
export async function openData({ version, commit }: Edition) {
  const [library, sheets] = await Promise.all([loadLibrary(instrumentIds, mechanismIds), loadCountrySheets()]);
  return {
    edition: { version, commit },
    compiledOn,
    instruments: instrumentIds.map((id) => ({
      ...instruments[id],
      title: instrumentNames[id].title,
      ...library.explanation(id),
    })),
    mechanisms: await Promise.all(
      mechanismIds.map(async (id) => ({
        ...mechanisms[id],
        words: library.mechanism(id),
        detail: (await loadMechanismDetail[id]()).detail,
      })),
    ),
    needs: needIds.map((id) => needs[id]),
    limits: limitIds.map((id) => limits[id]),
    territories: territoryIds.map((id) => ({ ...territories[id], name: territoryNames[id].name, ...sheets[id] })),
  };
}
