/** An address after its first `#`: in the folder copy a route stands there, and what a page calls its hash stands behind it. */
export type HashParts = {
  /** The route of the folder copy with its `#`; empty on the normal site, where the path is the route. */
  readonly route: string;
  /** What the page itself put after its `#`, without it. */
  readonly codes: string;
};

/**
 * @example hashParts('#DE-IE-2026-11-23') // { route: '', codes: 'DE-IE-2026-11-23' }
 * @example hashParts('#/between/#DE-IE-2026-11-23') // { route: '#/between/', codes: 'DE-IE-2026-11-23' }
 */
export function hashParts(hash: string): HashParts {
  const route = /^#\/[^#]*/.exec(hash)?.[0] ?? '';
  return { route, codes: hash.slice(route.length).replace(/^#/, '') };
}

/** The page that is open, the same in both builds: two addresses of one page differ only in their codes. */
export const pageOf = ({ pathname, hash }: { readonly pathname: string; readonly hash: string }): string =>
  pathname + hashParts(hash).route;
