import type { Kind, Result } from '../../search';

export type Group = { readonly kind: Kind; readonly results: readonly Result[] };

const mostInGroup = 6;

/** Results by kind. The group of the best result stands first, each with its best few. */
export function groupsOf(results: readonly Result[]): readonly Group[] {
  const order = [...new Set(results.map(({ kind }) => kind))];
  return order.map((kind) => ({
    kind,
    results: results.filter((result) => result.kind === kind).slice(0, mostInGroup),
  }));
}
