import type { BetweenView, CiteView } from '../../explain';

export type Route = BetweenView['mechanisms'][number];

/** Routes that stand or fall for the same reasons: the reasons are said once. */
export type RouteGroup = { readonly key: string; readonly routes: readonly Route[]; readonly first: Route };

/** Routes of one status, in the order of the base, together where their reasons are the same. */
export function groupsOf(view: BetweenView, status: Route['status']): readonly RouteGroup[] {
  const groups = new Map<string, Route[]>();
  for (const route of view.mechanisms.filter((one) => one.status === status)) {
    const key = JSON.stringify([route.via, route.reasons]);
    groups.set(key, [...(groups.get(key) ?? []), route]);
  }
  return [...groups.values()].flatMap((routes) => {
    const [first] = routes;
    return first ? [{ key: first.id, routes, first }] : [];
  });
}

/** Every citation of the answer, once. */
export function citesOf({ mechanisms, instruments }: BetweenView): readonly CiteView[] {
  const all = [
    ...mechanisms.flatMap(({ reasons }) => reasons.flatMap(({ cite }) => cite)),
    ...instruments.flatMap(({ cite }) => cite),
  ];
  return [...new Map(all.map((cite) => [`${cite.text} ${cite.official} ${cite.status}`, cite])).values()];
}
