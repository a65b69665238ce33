/**
 * The way out: put in the place of `/sw.js` (`HANDBOOK_OFFLINE=off npm run build`), it removes every saved copy and itself,
 * from every device that comes back once. Keep it there for as long as copies may be about: a year, not a week.
 */
type Client = { readonly url: string; navigate(url: string): Promise<unknown> };
type Scope = {
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void>; matchAll(which: { type: 'window' }): Promise<readonly Client[]> };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    react: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

const worker = self as unknown as Scope;

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('somec-')).map((name) => caches.delete(name)));
  await worker.clients.claim();
  await worker.registration.unregister();
  const pages = await worker.clients.matchAll({ type: 'window' });
  // Each open page is fetched anew, from the server: no page of a removed edition stays on a screen.
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}

export {};
