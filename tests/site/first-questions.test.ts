import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { flowTitles, general, planPageWords } from '../../src/words';
import {
  closeBrowser,
  closePage,
  desktop,
  expectQuiet,
  openBrowser,
  openPage,
  type QuietPage,
} from './harness/browser';
import { fillPage, standsAt, waitFor, walk } from './harness/flow-driver';

let open: QuietPage;
beforeAll(openBrowser);
afterAll(closeBrowser);
afterEach(async () => {
  expectQuiet(open);
  await closePage(open);
});

it('from a door at home to the questions that fit: the answers go along', async () => {
  open = await openPage('/', desktop);
  const { page } = open;
  await page.getByRole('link', { name: 'I am investigating' }).click();
  await fillPage(page, await standsAt(page), { harmIsImminent: 'no' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await waitFor(page, 'what-brings-you-here');
  const answers = {
    role: 'police',
    askingState: 'BE',
    situationKind: 'investigation',
    situationInvestigation: 'known-suspect',
  } as const;
  await walk(page, answers);
  await page.getByRole('heading', { name: flowTitles['known-suspect'] }).waitFor();
  await page.getByRole('link', { name: general.goOn }).click();
  await page.waitForSelector('[data-flow="known-suspect"][data-live="true"]');
  expect(await standsAt(page), 'danger was asked before').not.toBe('danger-now');
  expect(await page.getByRole('status').allInnerTexts()).not.toContain(general.olderAnswer);
});

it('a link replays its answers, says its edition, and leaves the address', async () => {
  const codes = 'edition=0.0.9&harmIsImminent=yes&role=police&askingState=BE&destinationStates=FR';
  open = await openPage(`/moving-or-travelling/#${codes}`, desktop);
  const { page } = open;
  await waitFor(page, 'telephone-now');
  expect(page.url()).not.toContain('#');
  expect((await page.getByRole('status').allInnerTexts()).join(' ')).toContain('0.0.9');
});

it('a damaged link says so, and begins at the beginning', async () => {
  open = await openPage('/moving-or-travelling/#edition=0.1.0&harmIs', desktop);
  expect(await standsAt(open.page)).toBe('danger-now');
  expect((await open.page.getByRole('status').allInnerTexts()).join(' ')).toContain(general.damagedLink);
});

it('a plan is saved as a Word file with a neutral name', async () => {
  const codes = 'edition=0.0.9&harmIsImminent=yes&role=police&askingState=BE&destinationStates=FR';
  open = await openPage(`/moving-or-travelling/#${codes}`, desktop);
  const { page } = open;
  await page.getByText(planPageWords.save.title).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: planPageWords.save.word, exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d\.docx$/);
});
