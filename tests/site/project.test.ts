import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, closePage, expectQuiet, openBrowser, openPage } from './harness/browser';

beforeAll(openBrowser);
afterAll(closeBrowser);

it('a file that is offered shows the checksum of the very file, and one that is not there is no link', async () => {
  const open = await openPage('/project/downloads/');
  const sum = createHash('sha256').update(readFileSync('build/data/base.json')).digest('hex');
  await expect.poll(() => open.page.locator('[data-file="/data/base.json"]').textContent()).toContain(sum);
  const files = Object.keys(JSON.parse(readFileSync('build/downloads.json', 'utf8')).files);
  const linked = await open.page
    .locator('[data-file]:has(a)')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-file')));
  expect(linked.toSorted()).toEqual(files.toSorted());
  expectQuiet(open);
  await closePage(open);
});

it('the bulletin names its feed, and the feed is well formed and says the same editions', async () => {
  const open = await openPage('/project/bulletin/');
  const found = await open.page.evaluate(async () => {
    const link = document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href') ?? '';
    const feed = new DOMParser().parseFromString(await (await fetch(link)).text(), 'application/xml');
    return {
      fault: feed.querySelector('parsererror')?.textContent ?? null,
      entries: [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent?.split('#')[1]),
      headings: [...document.querySelectorAll('h2[id^="version-"]')].map(({ id }) => id),
    };
  });
  expect(found.fault).toBeNull();
  expect(found.entries).toEqual(found.headings);
  expect(found.headings.length).toBeGreaterThan(0);
  expectQuiet(open);
  await closePage(open);
});

it.each(['practitioners', 'people-under-supervision', 'victims'])(
  'the leaflet for %s prints on two sheets at most',
  async (readers) => {
    const open = await openPage(`/project/leaflet-for-${readers}/`);
    const paper = await open.page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await closePage(open);
  },
);
