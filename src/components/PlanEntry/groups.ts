import type { EntryView } from '../../explain';
import { planPageWords } from '../../words/en/plan-page';

/** One route, and the places it leads to: what is the same for all of them is said once. */
export type RouteGroup = {
  readonly id: string;
  readonly first: EntryView;
  readonly entries: readonly EntryView[];
  readonly places: string;
};

/** Puts entries of the same route together, in the order met. */
export function byRoute(entries: readonly EntryView[]): readonly RouteGroup[] {
  return entries
    .filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index)
    .map((first) => {
      const same = entries.filter(({ id }) => id === first.id);
      return { id: first.id, first, entries: same, places: same.map(({ withName }) => withName).join(', ') };
    });
}

/** Keeps the first of those that read the same. */
export const once = <T extends { readonly text: string }>(items: readonly T[]): readonly T[] =>
  items.filter((item, index) => items.findIndex(({ text }) => text === item.text) === index);

/** "Own-initiative information through the SPOC: France"; what is done at home has no place. */
export const routeTitle = ({ id, title, withName }: EntryView, places = withName): string =>
  id === 'none-national-only' ? title : planPageWords.entryHeading.replace('{title}', title).replace('{place}', places);
