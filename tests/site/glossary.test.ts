import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glossary } from '../../src/words/glossary';
import { axeFaults } from './harness/axe';
import { closeBrowser, closePage, desktop, expectQuiet, openBrowser, openPage, phone } from './harness/browser';
import { standsAt } from './harness/flow-driver';

beforeAll(openBrowser);
afterAll(closeBrowser);

const chapter = '/handbook/before-you-share/';
const word = (page: Page) => page.getByRole('button', { name: 'SPOC', exact: true });

describe.each([
  ['on a desktop', desktop],
  ['on a phone', phone],
])('a word of the field in a chapter, %s', (_, view) => {
  it('opens by keyboard, closes with Escape, and the page stays sound', async () => {
    const open = await openPage(chapter, view);
    const { page } = open;
    await word(page).focus();
    await page.keyboard.press('Enter');
    expect(await word(page).getAttribute('aria-expanded')).toBe('true');
    await page.getByText('Single Point of Contact. The one central unit').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await word(page).getAttribute('aria-expanded')).toBe('false');
    expect(new URL(page.url()).pathname).toBe(chapter);
    expectQuiet(open);
    await closePage(open);
  });
});

it('without a script the word leads to its entry', async () => {
  const open = await openPage(chapter, desktop, { javaScriptEnabled: false });
  const { page } = open;
  await page.getByRole('link', { name: 'SPOC', exact: true }).click();
  expect(page.url()).toMatch(/\/handbook\/glossary\/#spoc$/);
  await page.locator('dt#spoc').waitFor();
  await closePage(open);
});

it('on paper the word is plain and nothing is lost', async () => {
  const open = await openPage(chapter, desktop);
  const { page } = open;
  await page.emulateMedia({ media: 'print' });
  await word(page).waitFor();
  expect(await word(page).evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  await closePage(open);
});

it('the page of the glossary stands without a script, with every term', async () => {
  const open = await openPage('/handbook/glossary/', desktop, { javaScriptEnabled: false });
  const ids = await open.page.locator('dt[id]').evaluateAll((terms) => terms.map(({ id }) => id));
  expect([...ids].sort()).toEqual(glossary.map(({ id }) => id).sort());
  await closePage(open);
});

it('the page of the glossary comes alive without a fault, and an address with a term leads to it', async () => {
  const open = await openPage('/handbook/glossary/#spoc', phone);
  const { page } = open;
  const top = await page.locator('dt#spoc').evaluate((term) => term.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(phone.height);
  expect(await axeFaults(page)).toEqual([]);
  expectQuiet(open);
  await closePage(open);
});

it('under a question the words used there open with their meanings', async () => {
  const open = await openPage('/moving-or-travelling/', phone);
  const { page } = open;
  await standsAt(page);
  await page.getByText('Words used here').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'The whole glossary' }).waitFor();
  await page.getByText('About to happen.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expectQuiet(open);
  await closePage(open);
});
