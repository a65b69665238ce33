/** What `/edition.json` says: the edition that a place holds, be it the server or this device. */
export type Edition = {
  /** SHA-256 of the list of its files: the same id, the same bytes. */
  readonly id: string;
  readonly version: string;
  readonly commit: { readonly day: string; readonly hash: string } | null;
  readonly offered: boolean;
  readonly runtime: string;
  readonly files: number;
  /** Bytes on the device, and bytes that a host sends (compressed). */
  readonly bytes: number;
  readonly sent: number;
  readonly changes: readonly { readonly version: string; readonly day: string; readonly points: readonly string[] }[];
};

/** The copy on this device. `present` counts the files that are really there: a browser may throw some away. */
export type Copy = { readonly edition: Edition; readonly savedOn: string; readonly present: number };

/** The names that the worker knows too; `src/plugins/offline/offline.test.ts` compares them. */
export const stateCache = 'somec-state';
export const statePath = '/current';
export const editionPath = '/edition.json';
export const listPath = '/edition-files.json';
export const cacheOf = (id: string): string => `somec-edition-${id}`;

/** Can this browser keep a copy? Not in a folder copy, not over an open connection, not in some private modes. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** The edition that the server has now; undefined where it cannot be reached. `no-store` passes by the worker. */
export async function serverEdition(): Promise<Edition | undefined> {
  try {
    const answer = await fetch(editionPath, { cache: 'no-store' });
    // The worker answers 204 where the network is cut: a failed fetch would be written on the console of every page.
    return answer.status === 200 ? ((await answer.json()) as Edition) : undefined;
  } catch {
    return undefined;
  }
}

type State = { readonly id: string; readonly savedOn: string };

/** Which edition the worker serves; undefined where nothing was saved. */
export async function currentState(): Promise<State | undefined> {
  if (!(await caches.has(stateCache))) return undefined;
  const kept = await (await caches.open(stateCache)).match(statePath);
  return kept ? ((await kept.json()) as State) : undefined;
}

/** The copy on this device, as it really is. */
export async function copyHere(): Promise<Copy | undefined> {
  const state = await currentState();
  if (!state) return undefined;
  const files = await caches.open(cacheOf(state.id));
  const kept = await files.match(editionPath);
  if (!kept) return undefined;
  const about = [editionPath, listPath];
  const paths = (await files.keys()).map(({ url }) => new URL(url).pathname);
  return {
    edition: (await kept.json()) as Edition,
    savedOn: state.savedOn,
    present: paths.filter((path) => !about.includes(path)).length,
  };
}

/** Removes the copy and the worker. Answers are not touched: they are not part of it. */
export async function removeCopy(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('somec-')).map((name) => caches.delete(name)));
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((one) => one.unregister()));
}
