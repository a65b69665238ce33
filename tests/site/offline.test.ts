import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEdition } from '../../src/plugins/edition';
import { workerText } from '../../src/plugins/offline/worker-text';
import { general, lookUp, offline } from '../../src/words';
import release from '../advice/cases/release-at-the-end-of-the-sentence';
import { axeFaults } from './harness/axe';
import {
  closeBrowser,
  closePage,
  desktop,
  expectQuiet,
  openBrowser,
  openPage,
  phone,
  type QuietPage,
} from './harness/browser';
import { walk } from './harness/flow-driver';
import { deployNewEdition, type LiveSite, newer, openLiveSite } from './harness/live-site';
import {
  cutTheNetwork,
  isInTheCopy,
  loseFromTheCopy,
  mendTheNetwork,
  onTheDevice,
  saveTheSite,
} from './harness/saved-copy';

let site: LiveSite;
let open: QuietPage;

beforeAll(openBrowser);
afterAll(closeBrowser);
beforeEach(async () => {
  site = await openLiveSite();
});
afterEach(async () => {
  await closePage(open);
  await site.close();
});

const saved = async (view = desktop) => {
  open = await openPage('/offline/', view, { site: site.origin });
  await saveTheSite(open.page);
  return open.page;
};
const editionAtTheFoot = () => open.page.locator('footer').innerText();

describe('saving the handbook on the device', () => {
  it('nothing is saved before the reader presses', async () => {
    open = await openPage('/', desktop, { site: site.origin });
    await open.page.getByRole('button', { name: offline.button }).waitFor();
    expect(await onTheDevice(open.page)).toEqual({ caches: [], workers: 0 });
    expectQuiet(open);
  });

  it('after that, pages, a whole flow, pictures and data open with the network cut', async () => {
    const page = await saved();
    await cutTheNetwork(page, site);
    for (const address of ['/', '/handbook/', '/deadlines/', '/states/de/', '/mechanisms/eaw/', '/offline/']) {
      await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      expect(await page.locator('h1').count(), address).toBe(1);
    }
    for (const file of ['/diagrams/en/may-i-share.svg', '/data/base.json'])
      expect(await page.evaluate(async (path) => (await fetch(path)).ok, file), file).toBe(true);
    await page.goto(`${site.origin}/moving-or-travelling/`, { waitUntil: 'networkidle' });
    const { answers = {}, expect: wanted } = release[0] ?? {};
    expect((await walk(page, answers)).at(-1)).toBe(wanted?.ending);
    await page.waitForSelector('[data-ending]');
    expectQuiet(open);
  });

  it('an address that is in no edition says so, with the network cut', async () => {
    const page = await saved();
    await cutTheNetwork(page, site);
    await page.goto(`${site.origin}/no-such-page/`, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').innerText()).toBe('This page is not here');
  });

  it('the copy and its worker go when the reader removes them', async () => {
    const page = await saved(phone);
    expect((await onTheDevice(page)).workers).toBe(1);
    await page.getByRole('button', { name: offline.remove }).click();
    await page.getByText(offline.removed).waitFor();
    expect(await onTheDevice(page)).toEqual({ caches: [], workers: 0 });
    expect(await axeFaults(page)).toEqual([]);
    expectQuiet(open);
  });
});

describe('a newer edition', () => {
  it('is told on every page, and changes nothing until the reader presses; then all tabs change', async () => {
    const page = await saved(phone);
    const old = await editionAtTheFoot();
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/handbook/before-you-share/`, { waitUntil: 'networkidle' });
    deployNewEdition(site.folder);

    await page.goto(`${site.origin}/deadlines/`, { waitUntil: 'networkidle' });
    const bar = page.locator('[data-newer]');
    await bar.waitFor();
    expect(await bar.innerText()).toContain(offline.bar.exists.replace('{version}', '9.9.9 of 2099-01-02'));
    expect(await editionAtTheFoot()).toBe(old);
    await bar.locator('summary').click();
    expect(await bar.innerText()).toContain('planted for this test');
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${site.origin}/may-i-share/`, { waitUntil: 'networkidle' });
    expect(await editionAtTheFoot(), 'still the old one, on a page not opened before').toBe(old);

    await page.getByRole('button', { name: offline.bar.change }).click();
    await page.getByText(`Edition ${newer.version}`).first().waitFor({ timeout: 60_000 });
    await other.getByText(`Edition ${newer.version}`).first().waitFor({ timeout: 20_000 });
    expect((await onTheDevice(page)).caches.filter((name) => name.startsWith('somec-edition-'))).toHaveLength(1);
    await cutTheNetwork(page, site);
    await page.goto(`${site.origin}/states/fr/`, { waitUntil: 'networkidle' });
    expect(await editionAtTheFoot()).toContain(newer.version);
  });

  it('a tab left open without a copy loads itself anew when a part is gone; where that does not help it says what to do', async () => {
    open = await openPage('/between/', desktop, { site: site.origin });
    const { page } = open;
    deployNewEdition(site.folder);
    await page.getByLabel(lookUp.between.from).selectOption('DE');
    await page.getByLabel(lookUp.between.to).selectOption('IE');
    await page.locator('main button[type=submit]').click();
    await page.getByText(`Edition ${newer.version}`).first().waitFor({ timeout: 20_000 });
    await page.waitForSelector('[data-between^="DE-IE"]');

    await page.goto(`${site.origin}/handbook/moving-or-travelling/`, { waitUntil: 'networkidle' });
    await page.route('**/assets/js/*.js', (route) => route.abort());
    await page.getByRole('button', { name: general.beginHere }).click();
    await page.locator('.part-missing').waitFor({ timeout: 20_000 });
    expect(await page.locator('.part-missing').innerText()).toContain(offline.part.again);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('a copy that the browser has damaged', () => {
  const path = '/handbook/before-you-share/index.html';
  const address = '/handbook/before-you-share/';

  it('a lost page comes back from the network, and a lost list too', async () => {
    const page = await saved();
    expect(await loseFromTheCopy(page, path)).toBe(true);
    expect(await loseFromTheCopy(page, '/edition-files.json')).toBe(true);
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').innerText()).toContain('Before you share');
    expect(await isInTheCopy(page, path)).toBe(true);
    expect(await isInTheCopy(page, '/edition-files.json')).toBe(true);
    expectQuiet(open);
  });

  it('without a network the reader is told what is missing and what to do, and can repair it later', async () => {
    const page = await saved();
    await loseFromTheCopy(page, path);
    await cutTheNetwork(page, site);
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(page.url()).toBe(`${site.origin}/offline/#missing`);
    expect(await page.locator('main').getByRole('status').first().innerText()).toContain(offline.missing.title);
    await mendTheNetwork(page, site);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: offline.check }).click();
    await page.getByText(offline.saved.split('{version}')[1] ?? '').waitFor();
    expect(await isInTheCopy(page, path)).toBe(true);
  });

  it('where the server has a newer edition by now, no page of it is slipped into the old one', async () => {
    const page = await saved();
    await loseFromTheCopy(page, path);
    deployNewEdition(site.folder);
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    expect(page.url()).toBe(`${site.origin}/offline/#missing`);
  });
});

describe('an edition of more than 90 days', () => {
  const plan = 'edition=0.0.9&harmIsImminent=yes&role=police&askingState=BE&destinationStates=FR';
  it.each([
    ['a plan', `/moving-or-travelling/#${plan}`],
    ['a sheet', '/moving-or-travelling/about/'],
    ['a chapter', '/handbook/before-you-share/'],
  ])('%s says on the screen and on paper that it is old', async (_what, address) => {
    open = await openPage('/404.html', phone, { site: site.origin });
    const { page } = open;
    const { commit } = readEdition(process.cwd());
    await page.clock.setFixedTime(Date.parse(commit?.day ?? '2026-11-23') + 100 * 86_400_000);
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    if (address.includes('#')) await page.waitForSelector('[data-ending]');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const told = await page.locator('[data-old-edition]:visible').count();
      expect(told > 0, `${media}; without a commit no age is known`).toBe(commit !== null);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('the way out', () => {
  it('a worker that removes itself and every copy takes over at the next visit', async () => {
    const page = await saved();
    writeFileSync(join(site.folder, 'sw.js'), workerText(false));
    await page.goto(`${site.origin}/handbook/`, { waitUntil: 'networkidle' });
    await expect
      .poll(() => onTheDevice(page).catch(() => undefined), { timeout: 20_000 })
      .toEqual({ caches: [], workers: 0 });
    await page.goto(`${site.origin}/deadlines/`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});
