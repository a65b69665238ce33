import { cacheOf, currentState, type Edition, editionPath, listPath, stateCache, statePath } from './editions';
import { tellOtherTabs } from './tabs';

/** Why a copy could not be saved; the words for it stand in `offline.failed`. */
export type Failure = 'network' | 'changed' | 'space' | 'unsupported';

/** Thrown by `saveCopy`. What was fetched stays, and the next try goes on from there. */
export class SaveFailed extends Error {
  constructor(readonly why: Failure) {
    super(why);
  }
}

type Listed = readonly [path: string, hash: string, size: number];
type Fetched = { readonly bytes: ArrayBuffer; readonly headers: Headers };

/** As many as a browser fetches from one host at a time over HTTP/1.1. */
const atOnce = 6;

/**
 * Saves the edition that the server has now, file by file, each checked against the list. What is saved already is not
 * fetched again. Only when all of it is there does the worker begin to serve it: never half of one and half of another.
 *
 * @param onProgress files done, of how many
 * @param today the day to remember as the day of saving, YYYY-MM-DD
 * @returns the edition that is on the device now
 * @throws SaveFailed
 */
export async function saveCopy(onProgress: (done: number, all: number) => void, today: string): Promise<Edition> {
  const text = new TextDecoder().decode((await get(editionPath)).bytes);
  const edition = JSON.parse(text) as Edition;
  const list = await get(listPath);
  if (hex(await sha256(list.bytes)) !== edition.id) throw new SaveFailed('changed');
  await startWorker();

  const { files } = JSON.parse(new TextDecoder().decode(list.bytes)) as { readonly files: readonly Listed[] };
  const kept = await withRoom(() => caches.open(cacheOf(edition.id)));
  const present = new Set((await kept.keys()).map(({ url }) => decodeURI(new URL(url).pathname)));
  const older = await olderFiles(edition.id);
  let done = 0;
  const save = async ([path, hash]: Listed) => {
    if (!present.has(`/${path}`)) {
      const response = (await older(hash)) ?? responseOf(await getChecked(path, hash));
      await withRoom(() => kept.put(encodeURI(`/${path}`), response));
    }
    done += 1;
    onProgress(done, files.length);
  };
  const waiting = [...files];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await save(next);
    }),
  );
  await withRoom(() => kept.put(listPath, responseOf(list)));
  await withRoom(() => kept.put(editionPath, new Response(text, { headers: { 'Content-Type': 'application/json' } })));
  await switchTo(edition, today);
  return edition;
}

/** From here on the worker serves this edition and no other; the older ones go. */
async function switchTo({ id, runtime }: Edition, today: string): Promise<void> {
  const state = await caches.open(stateCache);
  await withRoom(() => state.put(statePath, new Response(JSON.stringify({ id, savedOn: today }))));
  const older = (await caches.keys()).filter((name) => name.startsWith(cacheOf('')) && name !== cacheOf(id));
  await Promise.all(older.map((name) => caches.delete(name)));
  // Asks the browser to keep the copy when space is short. It may say no; then lost files are fetched again.
  await navigator.storage?.persist?.().catch(() => false);
  tellOtherTabs(runtime);
}

async function startWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
  } catch {
    throw new SaveFailed('unsupported');
  }
}

/** Finds a file of the same bytes in the edition saved before: most pictures and many parts stay the same. */
async function olderFiles(id: string): Promise<(hash: string) => Promise<Response | undefined>> {
  const state = await currentState();
  if (!state || state.id === id) return async () => undefined;
  const cache = await caches.open(cacheOf(state.id));
  const list = await cache.match(listPath);
  const { files } = ((await list?.json()) ?? { files: [] }) as { readonly files: readonly Listed[] };
  const paths = new Map(files.map(([path, hash]) => [hash, path]));
  return async (hash) => {
    const path = paths.get(hash);
    return path === undefined ? undefined : cache.match(encodeURI(`/${path}`));
  };
}

async function getChecked(path: string, hash: string): Promise<Fetched> {
  const file = await get(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  if (base64(await sha256(file.bytes)) !== hash) throw new SaveFailed('changed');
  return file;
}

async function get(address: string): Promise<Fetched> {
  let answer: Response;
  let bytes: ArrayBuffer;
  try {
    answer = await fetch(encodeURI(address), { cache: 'no-store' });
    bytes = await answer.arrayBuffer();
  } catch {
    throw new SaveFailed('network');
  }
  if (answer.status === 204) throw new SaveFailed('network');
  if (!answer.ok) throw new SaveFailed(answer.status < 500 ? 'changed' : 'network');
  return { bytes, headers: answer.headers };
}

/**
 * Built anew, because a redirected answer could not stand for a page. It keeps the headers of the host, which guard the page,
 * but not those that spoke of the bytes on their way.
 */
function responseOf({ bytes, headers }: Fetched): Response {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) kept.delete(name);
  return new Response(bytes, { headers: kept });
}

async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new SaveFailed('space');
  }
}

const sha256 = (bytes: ArrayBuffer): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);
const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((one) => one.toString(16).padStart(2, '0')).join('');
const base64 = (digest: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(digest)));
