import type { EntryView } from '../../explain';
import { planPageWords } from '../../words';

/** One route, and the places it leads to: what is the same for all of them is said once. */
export type RouteGroup = {
  readonly key: string;
  readonly first: EntryView;
  readonly entries: readonly EntryView[];
  readonly places: string;
};

/** Puts entries of the same route together, in the order met. */
export const byRoute = (entries: readonly EntryView[]): readonly RouteGroup[] => groupBy(entries, ({ id }) => id);

/** The same, but apart where status, decision, reasons or what is missing differ from place to place. */
export const byFinding = (entries: readonly EntryView[]): readonly RouteGroup[] =>
  groupBy(entries, ({ id, status, decision, reasons, missing, instead }) =>
    JSON.stringify([id, status, decision, reasons, missing, instead]),
  );

function groupBy(entries: readonly EntryView[], keyOf: (entry: EntryView) => string): readonly RouteGroup[] {
  const keys = entries.map(keyOf);
  return entries.flatMap((first, index) => {
    const key = keyOf(first);
    if (keys.indexOf(key) < index) return [];
    const same = entries.filter((_, other) => keys[other] === key);
    return [{ key, first, entries: same, places: same.map(({ withName }) => withName).join(', ') }];
  });
}

/** Keeps the first of those that read the same. */
export const once = <T extends { readonly text: string }>(items: readonly T[]): readonly T[] =>
  items.filter((item, index) => items.findIndex(({ text }) => text === item.text) === index);

/** "Own-initiative information through the SPOC: France"; what is done at home has no place. */
export const routeTitle = ({ id, title, withName }: EntryView, places = withName): string =>
  id === 'none-national-only' ? title : planPageWords.entryHeading.replace('{title}', title).replace('{place}', places);
