import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { general, mechanismTitles } from '../../src/words';
import trip from '../advice/cases/a-short-trip';
import danger from '../advice/cases/danger-arrest-and-other-purposes';
import release from '../advice/cases/release-at-the-end-of-the-sentence';
import supervision from '../advice/cases/supervision-moves-with-the-person';
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
import { fillPage, headingHasFocus, standsAt, waitFor, walk } from './harness/flow-driver';

const address = '/moving-or-travelling/';
const answersOf = ([first]: readonly { readonly answers: object }[]) => first?.answers ?? {};
const belgian = answersOf(release);
let open: QuietPage;

beforeAll(openBrowser);
afterAll(closeBrowser);
afterEach(async () => {
  expectQuiet(open);
  await closePage(open);
});

describe('the cases of the issue, through the site', () => {
  const cases = [...release, ...supervision, ...trip, ...danger];
  it.each(cases)('$title', async ({ flow, answers, expect: wanted }) => {
    open = await openPage(`/${flow}/`, desktop);
    const { page } = open;
    await standsAt(page);
    if (answers.today) {
      await page.getByRole('button', { name: 'Change the day' }).click();
      await page.getByLabel('Day the law is asked for').fill(answers.today);
      await page.getByRole('button', { name: 'Use this day' }).click();
      await standsAt(page);
    }
    const passed = await walk(page, answers);
    expect(passed.at(-1)).toBe(wanted.ending);
    await page.waitForSelector('[data-ending]');
    expect(await page.getAttribute('[data-ending]', 'data-lead')).toBe(
      wanted.lead.map((route) => route.join(' ')).join(', '),
    );
    for (const [mechanism] of wanted.lead)
      if (mechanism !== 'none-national-only')
        expect(await page.locator('[data-ending]').innerText()).toContain(mechanismTitles[mechanism]);
  });
});

describe('moving about in a flow', () => {
  it('is done by keyboard alone, and each page takes the focus and changes the title', async () => {
    open = await openPage(address, desktop);
    const { page } = open;
    await standsAt(page);
    await page.getByRole('radio', { name: /^No/ }).first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await waitFor(page, 'who-and-what-for');
    await headingHasFocus(page);
    const heading = await page.locator('h1').innerText();
    expect(await page.title()).toContain(heading);
  });

  it('does not move on by itself, and says what is missing, with the focus on the summary', async () => {
    open = await openPage(address, phone);
    const { page } = open;
    await standsAt(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await standsAt(page)).toBe('danger-now');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await alert.getByRole('link').first().click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('radio');
  });

  it('goes back and forward with the browser, and shows the answers again', async () => {
    open = await openPage(address, desktop);
    const { page } = open;
    const { assessmentFinding: _finding, ...untilRisk } = belgian as Record<string, unknown>;
    await walk(page, untilRisk);
    expect(await standsAt(page)).toBe('the-risk');
    await page.goBack();
    await waitFor(page, 'what-else-matters');
    await page.goBack();
    await waitFor(page, 'where-to');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('FR');
    await page.goForward();
    await waitFor(page, 'what-else-matters');
    await page.getByRole('button', { name: 'Back' }).click();
    await waitFor(page, 'where-to');
    await page.goForward();
    await waitFor(page, 'what-else-matters');
  });

  it('keeps the answers of this tab over a reload', async () => {
    open = await openPage(address, desktop);
    const { page } = open;
    const { assessmentFinding: _finding, ...untilRisk } = belgian as Record<string, unknown>;
    await walk(page, untilRisk);
    await page.reload({ waitUntil: 'networkidle' });
    await waitFor(page, 'the-risk');
    expect(await page.getByRole('complementary', { name: 'Answers so far' }).innerText()).toContain('France');
    await page.goBack();
    await waitFor(page, 'what-else-matters');
  });

  it('changes an earlier answer and returns, and says what was forgotten', async () => {
    open = await openPage(address, desktop);
    const { page } = open;
    await walk(page, belgian);
    await waitFor(page, 'tell-their-police');
    await page.waitForSelector('[data-ending]');
    await page.getByRole('button', { name: /Change.*Purpose/ }).click();
    await waitFor(page, 'who-and-what-for');
    await fillPage(page, 'who-and-what-for', { ...belgian, purpose: 'decide-on-residence' } as never);
    await page.getByRole('button', { name: 'Continue' }).click();
    await waitFor(page, 'residence-has-no-channel-here');
    expect(await page.getByRole('status').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/forgotten/i)]),
    );
  });

  it('clears everything with one button', async () => {
    open = await openPage(address, desktop);
    const { page } = open;
    await walk(page, { harmIsImminent: 'no' });
    await waitFor(page, 'who-and-what-for');
    await page.getByRole('button', { name: /clear/i }).click();
    await waitFor(page, 'danger-now');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await standsAt(page)).toBe('danger-now');
  });
});

describe('saved answers that are damaged or old', () => {
  const withSaved = async (record: string) => {
    open = await openPage('/404.html', desktop);
    const { page } = open;
    await page.evaluate((text) => window.sessionStorage.setItem('somec.moving-or-travelling', text), record);
    await page.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' });
    await standsAt(page);
    return page;
  };

  it('a record that is no JSON: a message, the first page, and the record set aside', async () => {
    const page = await withSaved('{"answers":');
    expect(await standsAt(page)).toBe('danger-now');
    expect((await page.getByRole('status').allInnerTexts()).join(' ')).not.toBe('');
    expect(await page.evaluate(() => window.sessionStorage.getItem('somec.moving-or-travelling.set-aside'))).toBe(
      '{"answers":',
    );
  });

  it('a record with an unknown fact and a value that is no longer allowed: the others are kept, these are named', async () => {
    const page = await withSaved(
      JSON.stringify({ schema: 0, answers: { harmIsImminent: 'no', role: 'sheriff', oldFact: 1 } }),
    );
    expect(await standsAt(page)).toBe('who-and-what-for');
    expect((await page.getByRole('status').allInnerTexts()).join(' ')).toContain(general.olderAnswer);
  });
});

describe('accessibility', () => {
  it.each([phone, desktop, { ...phone, colorScheme: 'dark' as const }, { ...desktop, colorScheme: 'dark' as const }])(
    'axe finds no fault on a page and on a plan ($width px, $colorScheme)',
    async (view) => {
      open = await openPage(address, view);
      const { page } = open;
      await standsAt(page);
      expect(await axeFaults(page)).toEqual([]);
      await walk(page, belgian);
      await page.waitForSelector('[data-ending]');
      expect(await axeFaults(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(view.width);
    },
  );
});
