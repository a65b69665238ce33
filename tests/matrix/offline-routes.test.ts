import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closeBrowser,
  closePage,
  desktop,
  expectQuiet,
  openBrowser,
  openPage,
  type QuietPage,
} from '../site/harness/browser';
import { type LiveSite, openLiveSite } from '../site/harness/live-site';
import { routes } from '../site/harness/routes';
import { cutTheNetwork, saveTheSite } from '../site/harness/saved-copy';

let site: LiveSite;
let open: QuietPage;
beforeAll(async () => {
  await openBrowser();
  site = await openLiveSite();
  open = await openPage('/offline/', desktop, { site: site.origin });
  const start = Date.now();
  await saveTheSite(open.page);
  console.log(`ready for use without network after ${((Date.now() - start) / 1000).toFixed(1)} s, books included`);
  await cutTheNetwork(open.page, site);
});
afterAll(async () => {
  await closePage(open);
  await closeBrowser();
  await site.close();
});

describe('every page, with the network cut', () => {
  it.each(routes)('%s', async (route) => {
    const { page } = open;
    await page.goto(site.origin + route, { waitUntil: 'load' });
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    expect(await page.locator('h1').count()).toBe(1);
    expectQuiet(open);
  });
});

it('every file of the edition is there, the books too, byte by byte', { timeout: 120_000 }, async () => {
  const { wrong, books } = await open.page.evaluate(async () => {
    const { files } = (await (await fetch('/edition-files.json')).json()) as { files: [string, string, number][] };
    const faults: string[] = [];
    for (const [path, hash] of files) {
      const bytes = await (await fetch(`/${path}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      if (btoa(String.fromCharCode(...digest)) !== hash) faults.push(path);
    }
    return { wrong: faults, books: files.filter(([path]) => path.endsWith('.pdf')).length };
  });
  expect(wrong).toEqual([]);
  expect(books, 'books in the copy; `npm run build:all` makes them').toBeGreaterThan(100);
});
