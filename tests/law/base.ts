import { instrumentIds, instruments, type Position, type Source } from '../../src/law';
import { type Explanation, loadExplanation } from '../../src/law/explain';

/** The whole base, explanations included: what the linters look over. */
export const base: Readonly<Record<string, Explanation>> = Object.fromEntries(
  await Promise.all(instrumentIds.map(async (id) => [id, await loadExplanation[id]()] as const)),
);

/** Every list of positions of every instrument, with a name that tells an editor where it stands. */
export const positionLists = instrumentIds.flatMap((id) => {
  const { groups, states } = instruments[id].positions;
  return [...Object.entries(groups), ...Object.entries(states)].map(([who, list]) => ({
    name: `${id} / ${who}`,
    id,
    list: (list ?? []) as readonly Position[],
  }));
});

/** Every source of every instrument. */
export const allSources: readonly { readonly name: string; readonly source: Source }[] = instrumentIds.flatMap((id) =>
  Object.entries(base[id]?.sources ?? {}).map(([key, source]) => ({ name: `${id} / ${key}`, source })),
);

/** Every provision of every instrument. */
export const allProvisions = instrumentIds.flatMap((id) =>
  Object.entries(base[id]?.provisions ?? {}).map(([key, provision]) => ({
    name: `${id}/${key}`,
    ref: `${id}/${key}`,
    provision,
  })),
);

/** Every citation: of sources and of provisions. */
export const allCitations = [
  ...allSources.map(({ name, source }) => ({ name, cite: source.cite })),
  ...allProvisions.map(({ name, provision }) => ({ name, cite: provision.cite })),
];
