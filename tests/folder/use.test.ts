import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { folderCopy, lookUp, offline } from '../../src/words';
import release from '../advice/cases/release-at-the-end-of-the-sentence';
import { axeFaults } from '../site/harness/axe';
import { closeBrowser, closePage, expectQuiet, type QuietPage } from '../site/harness/browser';
import { fillPage, standsAt, waitFor, walk } from '../site/harness/flow-driver';
import { open, openCopy } from './copy-page';

let copy: QuietPage;
beforeAll(open);
afterAll(closeBrowser);
afterEach(() => closePage(copy));

const flow = '/moving-or-travelling/';
const { answers = {}, expect: wanted } = release[0] ?? {};

describe('the folder copy in use', () => {
  it('a whole flow, from the first question to the plan, with back and forward and a reload', async () => {
    copy = await openCopy(flow);
    const { page } = copy;
    await standsAt(page);
    await fillPage(page, 'danger-now', answers);
    await page.getByRole('button', { name: 'Continue' }).click();
    await waitFor(page, 'who-and-what-for');
    await page.goBack();
    await waitFor(page, 'danger-now');
    await page.goForward();
    await waitFor(page, 'who-and-what-for');
    expect(new URL(page.url()).hash).toBe(`#${flow}`);
    await page.reload();
    await waitFor(page, 'who-and-what-for');
    expect((await walk(page, answers)).at(-1)).toBe(wanted?.ending);
    await page.waitForSelector('[data-ending]');
    expect(await page.getAttribute('[data-ending]', 'data-lead')).toBe(
      wanted?.lead.map((route) => route.join(' ')).join(', '),
    );
    expect(await axeFaults(page)).toEqual([]);
    expectQuiet(copy);
  });

  it('a link with answers, which stand behind the route, is replayed and leaves the address', async () => {
    const codes = 'edition=0.0.9&harmIsImminent=yes&role=police&askingState=BE&destinationStates=FR';
    copy = await openCopy(`${flow}#${codes}`);
    await waitFor(copy.page, 'telephone-now');
    expect(new URL(copy.page.url()).hash).toBe(`#${flow}`);
    expectQuiet(copy);
  });

  it('a door of the home page takes its answer along', async () => {
    copy = await openCopy();
    const { page } = copy;
    await page.getByRole('link', { name: 'I am investigating' }).click();
    await page.waitForSelector('[data-flow="what-is-the-situation"][data-live="true"]');
    expect(await standsAt(page)).toBe('danger-now');
    expect(new URL(page.url()).hash).toBe('#/what-is-the-situation/');
    expectQuiet(copy);
  });

  it('two States: the answer stands in the address, and back leads out of it', async () => {
    copy = await openCopy('/between/');
    const { page } = copy;
    await page.getByLabel(lookUp.between.from).selectOption('DE');
    await page.getByLabel(lookUp.between.to).selectOption('IE');
    await page.getByLabel(lookUp.between.day).fill('2026-11-23');
    await page.getByRole('button', { name: lookUp.between.show, exact: true }).click();
    await page.waitForSelector('[data-between="DE-IE-2026-11-23"]');
    expect(new URL(page.url()).hash).toBe('#/between/#DE-IE-2026-11-23');
    await page.goBack();
    await page.waitForSelector('[data-between]', { state: 'detached' });
    expectQuiet(copy);
  });

  it('a numbered key on paper: “go to 3” moves within the page and stays on it', async () => {
    copy = await openCopy(`${flow}about/`);
    const { page } = copy;
    await page.locator('main a[href*="#n-"]').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#\/moving-or-travelling\/about\/#n-\d+$/);
    expect(await page.locator('main h1').count()).toBe(1);
    expectQuiet(copy);
  });

  it('“skip to the text” moves the focus and leaves the page where it is', async () => {
    copy = await openCopy('/deadlines/');
    const { page } = copy;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#/deadlines/');
    expect(await page.locator('main h1').count()).toBe(1);
    expectQuiet(copy);
  });

  it('the page about reading without a network says that nothing is to be saved here', async () => {
    copy = await openCopy('/offline/');
    await copy.page.getByText(offline.folder).waitFor();
    expectQuiet(copy);
  });

  it('its policy lets nothing be fetched, from anywhere', async () => {
    copy = await openCopy();
    const fetched = await copy.page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => true,
        () => false,
      ),
    );
    expect(fetched).toBe(false);
    await expect.poll(() => copy.complaints.join()).toMatch(/Content Security Policy/);
  });

  it('without JavaScript it says what to open instead, and those files are there', async () => {
    copy = await openCopy('', false);
    const { page } = copy;
    expect(await page.locator('body').innerText()).toContain(folderCopy.noScript.title);
    const files = await page
      .locator('noscript a, main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(files).toContain('./HOW-TO-CHECK.txt');
    expect(await page.title()).toBe('SOMEC Handbook');
    expect(inject('folder').address).toContain('%');
  });
});
