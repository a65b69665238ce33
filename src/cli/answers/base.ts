import { type FactSpec, factNames, factSpecs } from '../../advice';
import { deadlineView, loadLibrary, mechanismView, partsOf, questionView } from '../../explain';
import { flowIds } from '../../flows';
import { flows as flowData } from '../../flows/all';
import {
  instruments as instrumentData,
  instrumentIds,
  limits as limitData,
  limitIds,
  type MechanismId,
  mechanisms as mechanismData,
  mechanismIds,
  territories as territoryData,
  territoryIds,
} from '../../law';
import { loadCountrySheets } from '../../law/explain';
import { gateways, instruments as instrumentWords, mechanismTitles, territories as territoryWords } from '../../words';
import { flows as flowWords } from '../../words/all';
import { facts as factWords } from '../../words/facts';

/** The flows: everything a caller needs to walk them. */
export const flows = () => ({
  flows: flowIds.map((id) => ({
    id,
    title: flowWords[id].title,
    intro: flowWords[id].intro,
    start: flowData[id].start,
    steps: Object.entries(flowData[id].steps).map(([step, { asks }]) => ({
      step,
      heading: flowWords[id].steps[step]?.heading ?? step,
      asks,
    })),
    endings: Object.keys(flowData[id].endings).map((ending) => ({
      id: ending,
      title: flowWords[id].endings[ending]?.title ?? ending,
    })),
  })),
});

/** Everything we may ask, with the values that are allowed. */
export const facts = () => ({
  facts: factNames
    .filter((fact) => fact !== 'today')
    .map((fact) => {
      const spec: FactSpec = factSpecs[fact];
      return {
        ...questionView(fact, factWords[fact]),
        ...('min' in spec ? { min: spec.min, max: spec.max, unit: spec.unit } : {}),
      };
    }),
});

export const limits = async () => {
  const library = await loadLibrary(
    limitIds.map((id) => partsOf(limitData[id].restsOn).instrument),
    [],
  );
  return { limits: limitIds.map((id) => ({ ...limitData[id], ...deadlineView(id, library) })) };
};

export const mechanisms = () => ({
  mechanisms: mechanismIds.map((id) => ({
    ...mechanismData[id],
    title: mechanismTitles[id],
    gateway: gateways[mechanismData[id].gateway],
  })),
});

export const instruments = () => ({
  instruments: instrumentIds.map((id) => {
    const { positions: _positions, exceptions: _exceptions, ...identity } = instrumentData[id];
    return { ...identity, ...instrumentWords[id] };
  }),
});

/** The States, each with its country sheet: offices by role, languages of certificates, national names. */
export const territories = async () => {
  const sheets = await loadCountrySheets();
  return {
    territories: territoryIds.map((id) => ({ ...territoryData[id], name: territoryWords[id].name, ...sheets[id] })),
  };
};

/** One mechanism, whole: words and provisions as its page shows them, codes as the base holds them. */
export async function mechanism(id: MechanismId) {
  const { instrument, purposes, senders, counterpart, excludes, limits: limitCodes } = mechanismData[id];
  return {
    ...(await mechanismView(id)),
    instrument,
    purposes,
    senders,
    counterpart,
    excludes: excludes ?? [],
    limitCodes,
  };
}
