import type { Page } from 'playwright-core';
import { offline } from '../../../src/words';
import type { LiveSite } from './live-site';

/** Presses "Make available offline" on the page that is open, and waits until all of it is there. */
export async function saveTheSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: offline.button }).click();
  await page.getByText(offline.saved.split('{version}')[1] ?? '').waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Cuts the network: the browser knows of none, and nobody would answer. */
export async function cutTheNetwork(page: Page, site: LiveSite): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
}

export async function mendTheNetwork(page: Page, site: LiveSite): Promise<void> {
  await site.start();
  await page.context().setOffline(false);
}

/** The names of all caches and the number of workers on the device. */
export const onTheDevice = (page: Page): Promise<{ caches: string[]; workers: number }> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** Throws a file out of the copy, as a browser short of space does. */
export const loseFromTheCopy = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (lost) => {
    const name = (await caches.keys()).find((one) => one.startsWith('somec-edition-')) ?? '';
    return (await caches.open(name)).delete(lost);
  }, path);

export const isInTheCopy = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path);
