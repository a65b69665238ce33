import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limitIds, mechanismIds } from '../../src/law';
import { lookUp } from '../../src/words';
import { axeFaults } from './harness/axe';
import {
  closeBrowser,
  closePage,
  desktop,
  expectQuiet,
  openBrowser,
  openPage,
  type QuietPage,
  type View,
  views,
} from './harness/browser';

const between = lookUp.between;
const limits = lookUp.deadlines;
let open: QuietPage;

beforeAll(openBrowser);
afterAll(closeBrowser);
afterEach(async () => {
  expectQuiet(open);
  await closePage(open);
});

const standsAlive = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('main input')].some((one) => (one as HTMLInputElement).value),
  );

async function come(address: string, view: View = desktop): Promise<Page> {
  open = await openPage(address, view);
  await standsAlive(open.page);
  return open.page;
}

async function ask(page: Page, from: string, to: string, day: string): Promise<void> {
  await page.getByLabel(between.from).selectOption(from);
  await page.getByLabel(between.to).selectOption(to);
  await page.getByLabel(between.day).fill(day);
  await page.getByRole('button', { name: between.show, exact: true }).click();
}

const shown = (page: Page, codes: string) => page.waitForSelector(`[data-between="${codes}"]`);
const hash = (page: Page) => new URL(page.url()).hash;
const focusIn = (page: Page) => page.evaluate(() => document.activeElement?.tagName);
const widerThan = (page: Page, { width }: View) =>
  page.evaluate((most) => document.documentElement.scrollWidth > most, width);

describe('between two States', () => {
  it('is picked and shown by keyboard alone, and the heading takes the focus', async () => {
    const page = await come('/between/');
    await page.getByLabel(between.from).focus();
    await page.keyboard.type('Germany');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ireland');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2026-11-23');
    expect(hash(page)).toBe('');
    await page.keyboard.press('Enter');
    await shown(page, 'DE-IE-2026-11-23');
    expect(hash(page)).toBe('#DE-IE-2026-11-23');
    expect(await focusIn(page)).toBe('H2');
    expect(await page.locator('[data-mechanism]').count()).toBe(mechanismIds.length);
    const row = page.locator('[data-mechanism="sis-24-refusal-of-entry"]');
    expect(await row.getAttribute('data-status')).toBe('closed');
    expect(await row.isVisible()).toBe(false);
    await page.locator('summary').first().press('Enter');
    await row.waitFor();
  });

  it('names the way and what to take instead', async () => {
    const page = await come('/between/#IS-DE-2026-11-23');
    await shown(page, 'IS-DE-2026-11-23');
    expect(await page.locator('article').innerText()).toContain('EU-Iceland/Norway surrender agreement');
    await ask(page, 'DE', 'GB', '2026-11-23');
    await shown(page, 'DE-GB-2026-11-23');
    await page.locator('summary').first().click();
    const warrant = await page.locator('[data-mechanism="eaw"]').innerText();
    expect(warrant).toContain('Surrender with the United Kingdom');
  });

  it('the address brings the answer back: reload, back, forward', async () => {
    const page = await come('/between/');
    await ask(page, 'DE', 'IE', '2026-11-23');
    await shown(page, 'DE-IE-2026-11-23');
    await ask(page, 'LV', 'elsewhere', '2024-05-01');
    await shown(page, 'LV-elsewhere-2024-05-01');
    await page.reload({ waitUntil: 'networkidle' });
    await shown(page, 'LV-elsewhere-2024-05-01');
    expect(await page.getByLabel(between.to).inputValue()).toBe('elsewhere');
    await page.goBack();
    await shown(page, 'DE-IE-2026-11-23');
    expect(await page.getByLabel(between.from).inputValue()).toBe('DE');
    await page.goBack();
    await page.waitForSelector('[data-between]', { state: 'detached' });
    expect(await page.getByLabel(between.from).inputValue()).toBe('');
    await page.goForward();
    await shown(page, 'DE-IE-2026-11-23');
  });

  it('asked twice, it is one entry of the history', async () => {
    const page = await come('/between/');
    await ask(page, 'DE', 'IE', '2026-11-23');
    await shown(page, 'DE-IE-2026-11-23');
    const before = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: between.show, exact: true }).click();
    await shown(page, 'DE-IE-2026-11-23');
    expect(await page.evaluate(() => window.history.length)).toBe(before);
  });

  it.each([
    ['nonsense', between.errors.address],
    ['DE-IE', between.errors.address],
    ['%E0%A4%A', between.errors.address],
    ['US-IE-2026-11-23', between.errors.from],
    ['DE-ZZ-2026-11-23', between.errors.to],
    ['DE-DE-2026-11-23', between.errors.same],
    ['UK-GB-2026-11-23', between.errors.same],
    ['DE-IE-1949-12-31', between.errors.day],
    ['DE-IE-2026-02-30', between.errors.day],
  ])('an address that cannot be answered says what is allowed: #%s', async (codes, sentence) => {
    const page = await come(`/between/#${codes}`);
    expect(await page.getByRole('alert').innerText()).toContain(sentence);
    expect(await page.locator('[data-between]').count()).toBe(0);
  });

  it('on paper the closed routes and the sources are open, and the form is gone', async () => {
    const page = await come('/between/#DE-GB-2026-11-23');
    await shown(page, 'DE-GB-2026-11-23');
    await page.emulateMedia({ media: 'print' });
    await page.locator('[data-mechanism="eaw"]').waitFor();
    expect(await page.getByLabel(between.from).isVisible()).toBe(false);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(desktop.width);
  });
});

describe('time limits', () => {
  const calculate = async (page: Page, limit: string, state: string, day: string, hour: string) => {
    await page.getByLabel(limits.limit, { exact: true }).selectOption(limit);
    await page.getByLabel(limits.state, { exact: true }).selectOption(state);
    await page.getByLabel(limits.day).fill(day);
    await page.getByLabel(limits.hour).fill(hour);
    await page.getByRole('button', { name: limits.calculate, exact: true }).click();
  };

  it('the table stands in the page without a script, each limit with its article', async () => {
    open = await openPage('/deadlines/', desktop, { javaScriptEnabled: false });
    const rows = open.page.locator('tbody tr');
    expect(await rows.count()).toBe(limitIds.length);
    expect(await rows.locator('a[href^="http"]').count()).toBe(limitIds.length);
  });

  it('hours run into Christmas, in the zone of the State that acts; the holiday table is fetched only now', async () => {
    const page = await come('/deadlines/');
    const fetched: string[] = [];
    page.on('response', async (response) => fetched.push(await response.text().catch(() => '')));
    const loaded = () => fetched.some((text) => text.includes('Republic Day'));
    expect(await page.content()).not.toContain('Republic Day');
    await calculate(page, '2023-977-urgent-direct', 'LV', '2026-12-23', '16:00');
    await page.waitForSelector('[data-strict="2026-12-24T00:00"]');
    expect(await focusIn(page)).toBe('H2');
    const answer = await page.locator('[data-strict]').innerText();
    expect(answer).toContain('Christmas Eve');
    expect(answer).toContain('Art 5(1)(a)');
    await expect.poll(loaded).toBe(true);
  });

  it('the strict moment comes first, then the later one', async () => {
    const page = await come('/deadlines/');
    await calculate(page, '2023-977-other', 'LV', '2026-11-14', '');
    await page.waitForSelector('[data-strict="2026-11-21T23:59"][data-due="2026-11-23T23:59"]');
    const answer = await page.locator('[data-strict]').innerText();
    expect(answer.indexOf('2026-11-21')).toBeLessThan(answer.indexOf('Monday 2026-11-23'));
  });

  it.each([
    ['a day that does not exist', '2026-02-30', '16:00', limits.errors.day],
    ['an hour that does not exist', '2026-12-23', '25:00', limits.errors.hour],
  ])('%s gets a sentence', async (_, day, hour, sentence) => {
    const page = await come('/deadlines/');
    await calculate(page, '2023-977-urgent-direct', 'LV', day, hour);
    expect(await page.getByRole('alert').innerText()).toContain(sentence);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  });

  it('a day outside the holiday table is not guessed', async () => {
    const page = await come('/deadlines/');
    await calculate(page, '2009-315-reply', 'LV', '2040-01-02', '');
    await page.waitForSelector('[data-strict="unknown"]');
    expect(await page.locator('[data-strict]').innerText()).toMatch(/holiday table/);
  });
});

describe.each(views)('at $width px, $colorScheme', (view) => {
  it('both pages are without fault, empty, answered and refused', async () => {
    let page = await come('/between/', view);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: between.show, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await ask(page, 'IE', 'GB', '2026-11-23');
    await shown(page, 'IE-GB-2026-11-23');
    for (const summary of await page.locator('article summary').all()) await summary.click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await widerThan(page, view)).toBe(false);
    expectQuiet(open);
    await closePage(open);

    page = await come('/deadlines/', view);
    await page.getByRole('button', { name: limits.calculate, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel(limits.limit, { exact: true }).selectOption('2008-947-decision');
    await page.getByLabel(limits.state, { exact: true }).selectOption('NL');
    await page.getByRole('button', { name: limits.calculate, exact: true }).click();
    await page.waitForSelector('[data-strict]');
    expect(await axeFaults(page)).toEqual([]);
    expect(await widerThan(page, view)).toBe(false);
  });
});
