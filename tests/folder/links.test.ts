import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, closePage, expectQuiet, type QuietPage } from '../site/harness/browser';
import { routes as pages } from '../site/harness/routes';
import { goTo, open, openCopy } from './copy-page';

/** The pages of the site are the pages of the copy; its page for what is missing has no address of its own. */
const routes = pages.filter((route) => route !== '/404.html');
const known = new Set(routes);

let copy: QuietPage;
beforeAll(async () => {
  await open();
  copy = await openCopy();
});
afterAll(async () => {
  await closePage(copy);
  await closeBrowser();
});

type Found = { readonly address: string; readonly text: string };

describe('every page of the folder copy, opened from a folder with spaces and other letters', () => {
  it('there are pages to open', () => expect(routes.length).toBeGreaterThan(200));

  it.each(routes)('%s: stands there, its pictures are shown, and each of its links leads somewhere', async (route) => {
    const { page, complaints } = copy;
    complaints.length = 0;
    await goTo(page, route);
    await page
      .waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0), undefined, {
        timeout: 10_000,
      })
      .catch(() => undefined); // Which one is missing is told below.
    // A slow machine may still show parts of the page before: a fault is one that stays.
    await expect
      .poll(() => faultsOf(page, route), { timeout: 5000 })
      .toEqual({ heading: true, pictures: [], nowhere: [] });
    expectQuiet(copy);
  });
});

/** What is wrong on the page that is open: no heading of its own, pictures that are missing, links that lead nowhere. */
async function faultsOf(page: Page, route: string) {
  const { heading, pictures, links, ids } = await page.evaluate(() => ({
    heading: document.querySelector('main h1')?.textContent ?? '',
    pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    links: [...document.querySelectorAll('a[href]')].map((link) => ({
      address: (link as HTMLAnchorElement).href,
      text: link.getAttribute('href') ?? '',
    })),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
  const nowhere: readonly Found[] = links.filter((link) => leadsNowhere(link, route, new Set(ids)));
  return { heading: heading !== '' && !heading.includes('This page is not here'), pictures, nowhere };
}

/** A link of the copy leads to a route, to a place on the page that is open, to a file beside it, or outside. */
function leadsNowhere({ address, text }: Found, route: string, ids: ReadonlySet<string>): boolean {
  const here = inject('folder').address;
  if (/^(https?|mailto|tel):/.test(address)) return false;
  // The theme's own link to the text of the page moves the focus by script, and never follows its address.
  if (text.startsWith('#__docusaurus_skipToContent')) return false;
  if (!address.startsWith(`${here}#`)) return !existsSync(fileURLToPath(address.replace(/#.*$/, '')));
  const [, to = '', anchor = ''] = /^#(\/[^#]*)(?:#(.*))?$/.exec(address.slice(here.length)) ?? [];
  if (!known.has(to)) return true;
  return to === route && anchor !== '' && !anchor.includes('=') && !ids.has(decodeURIComponent(anchor));
}

describe('the checker of these tests', () => {
  it('hears of a link to the root of the disk, to a missing page, and to a missing place', () => {
    const here = inject('folder').address;
    const none: ReadonlySet<string> = new Set();
    expect(leadsNowhere({ address: 'file:///data/base.json', text: '/data/base.json' }, '/', none)).toBe(true);
    expect(leadsNowhere({ address: `${here}#/no-such-page/`, text: '#/no-such-page/' }, '/', none)).toBe(true);
    expect(leadsNowhere({ address: `${here}#n-3`, text: '#n-3' }, '/', none)).toBe(true);
    expect(leadsNowhere({ address: `${here}#/#nowhere`, text: '#/#nowhere' }, '/', none)).toBe(true);
    expect(leadsNowhere({ address: `${here}#/#there`, text: '#/#there' }, '/', new Set(['there']))).toBe(false);
  });
});

describe('what lies beside the pages', () => {
  it('is named with its sum, and nothing is named that is not there', () => {
    const { path } = inject('folder');
    const lines = readFileSync(join(path, 'SHA256SUMS.txt'), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => !existsSync(join(path, line.slice(66))))).toEqual([]);
    expect(readFileSync(join(path, 'HOW-TO-CHECK.txt'), 'utf8')).toContain('SHA256SUMS.txt');
  });
});
