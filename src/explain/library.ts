import type { InstrumentId, MechanismId } from '../law';
import { type Explanation, loadExplanation } from '../law/explain';
import { loadMechanismWords, type MechanismWords } from '../words';

/** The explanations a view needs, fetched once. */
export type Library = {
  readonly explanation: (id: InstrumentId) => Explanation;
  readonly mechanism: (id: MechanismId) => MechanismWords;
};

/**
 * Loads the explanations of these instruments and mechanisms, and no others.
 * @throws Error if something is asked for that was not loaded: a programming error, caught by the tests
 */
export async function loadLibrary(
  instruments: Iterable<InstrumentId>,
  mechanisms: Iterable<MechanismId>,
): Promise<Library> {
  const explanations = new Map(
    await Promise.all([...new Set(instruments)].map(async (id) => [id, await loadExplanation[id]()] as const)),
  );
  const words = new Map(
    await Promise.all(
      [...new Set(mechanisms)].map(async (id) => [id, (await loadMechanismWords[id]()).words] as const),
    ),
  );
  return {
    explanation: (id) => found(explanations.get(id), id),
    mechanism: (id) => found(words.get(id), id),
  };
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`The explanation of ${id} was not loaded.`);
  return value;
}
