/**
 * The worker of the copy on a reader's device. It serves the edition that the reader saved, whole, and never another.
 * It holds no list and no text of its own, so it is the same for all editions: which one is read stands in a cache,
 * and only the reader changes it (`src/components/OfflineCopy`). `worker-text.ts` turns this file into `/sw.js`.
 */

/** What the browser gives to a worker, as far as it is used here. */
type Scope = {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    react: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    name: 'fetch',
    react: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
};

/** Says which edition is read; the id of an edition is the SHA-256 of its list of files (hex). */
type Current = { readonly id: string };
type Copy = { readonly id: string; readonly files: Cache };

const worker = self as unknown as Scope;
const listPath = '/edition-files.json';

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // `no-store` means: from the server itself. The page asks so for the newest edition, and when it saves one.
  if (request.cache !== 'no-store') event.respondWith(answer(request));
  // Asked on every page, and no fault where the network is cut: nobody knows then, and the page says so.
  else if (request.url === `${scope}edition.json`)
    event.respondWith(fetch(request).catch(() => new Response(null, { status: 204 })));
});

async function answer(request: Request): Promise<Response> {
  const copy = await currentCopy().catch(() => undefined);
  if (!copy) return fetch(request);
  const paths = pathsFor(request.url);
  for (const path of paths) {
    const kept = await copy.files.match(path);
    if (kept) return kept;
  }
  const listed = await listedIn(copy);
  const path = paths.find((one) => listed?.has(one));
  if (path !== undefined || !listed) return recover(copy, path, listed?.get(path ?? ''), request);
  return fetch(request).catch(() => notThere(copy, request));
}

/** The edition that the reader saved; undefined before the first one is whole. */
async function currentCopy(): Promise<Copy | undefined> {
  const state = await (await caches.open('somec-state')).match('/current');
  if (!state) return undefined;
  const { id } = (await state.json()) as Current;
  return { id, files: await caches.open(`somec-edition-${id}`) };
}

/** Under which paths an address may lie in a copy: as static hosts look for it. */
function pathsFor(address: string): readonly string[] {
  const base = new URL(worker.registration.scope).pathname;
  const path = `/${plain(new URL(address).pathname).slice(base.length)}`;
  return path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
}

/** An address as a person writes it; one that nobody could have written stays as it is, and is found nowhere. */
function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The files of an edition with their hashes. A lost list is fetched again, if the server still has this edition. */
async function listedIn(copy: Copy): Promise<ReadonlyMap<string, string> | undefined> {
  const kept = (await copy.files.match(listPath)) ?? (await fetched(listPath, (bytes) => hex(bytes), copy.id));
  if (!kept) return undefined;
  await copy.files.put(listPath, kept.clone());
  const { files } = (await kept.json()) as { readonly files: readonly (readonly [string, string, number])[] };
  return new Map(files.map(([path, hash]) => [`/${path}`, hash]));
}

/** An entry that the browser threw away: from the server, if it has the very same bytes. Never another edition's. */
async function recover(
  copy: Copy,
  path: string | undefined,
  hash: string | undefined,
  request: Request,
): Promise<Response> {
  const found = path !== undefined && hash !== undefined && (await fetched(path, (bytes) => base64(bytes), hash));
  if (!found) return lost(copy, request);
  await copy.files.put(path, found.clone()).catch(() => undefined);
  return found;
}

/** Fetches a file from the server. Undefined without a network, and where the bytes are not the wanted ones. */
async function fetched(
  path: string,
  print: (digest: ArrayBuffer) => string,
  wanted: string,
): Promise<Response | undefined> {
  try {
    const address = worker.registration.scope + path.slice(1).replace(/(^|\/)index\.html$/, '$1');
    const response = await fetch(address, { cache: 'no-store' });
    const bytes = await response.arrayBuffer();
    if (!response.ok || print(await crypto.subtle.digest('SHA-256', bytes)) !== wanted) return undefined;
    // Built anew: a response that was redirected on its way may not answer for a page.
    const headers = new Headers(response.headers);
    for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
    return new Response(bytes, { headers });
  } catch {
    return undefined;
  }
}

/** A page that is lost leads to the page that says what to do; a part of a page fails, and the page says so. */
async function lost(copy: Copy, request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  if (await copy.files.match('/offline/index.html'))
    return Response.redirect(`${worker.registration.scope}offline/#missing`);
  return new Response(LOST_PAGE, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function notThere(copy: Copy, request: Request): Promise<Response> {
  const page = request.mode === 'navigate' ? await copy.files.match('/404.html') : undefined;
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

const hex = (digest: ArrayBuffer) =>
  [...new Uint8Array(digest)].map((one) => one.toString(16).padStart(2, '0')).join('');
const base64 = (digest: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(digest)));

/** Written in by `worker-text.ts`: what to do when even the page that would say it is lost. */
declare const LOST_PAGE: string;

export {};
