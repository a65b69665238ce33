import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FactName, type FactSpec, type Facts, factSpecs } from '../../src/advice';
import { flows } from '../../src/flows/all';
import { planWords, territories } from '../../src/words';
import supervision from '../advice/cases/supervision-moves-with-the-person';
import { closeBrowser, closePage, desktop, expectQuiet, openBrowser, openPage } from './harness/browser';
import { headingHasFocus, standsAt, waitFor } from './harness/flow-driver';

beforeAll(openBrowser);
afterAll(closeBrowser);

const steps = flows['moving-or-travelling'].steps as Readonly<Record<string, { readonly asks: readonly FactName[] }>>;

/** Presses Tab until the focus stands on something that fits. */
async function tabTo(page: Page, fits: (element: Element) => boolean): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`(${fits.toString()})(document.activeElement)`)) return;
  }
  throw new Error('80 times Tab, and the focus never came there.');
}

async function answerByKeys(page: Page, fact: FactName, value: Facts[FactName]): Promise<void> {
  const spec: FactSpec = factSpecs[fact];
  if (spec.kind === 'one') {
    await tabTo(page, (element) => element instanceof HTMLInputElement && element.type === 'radio');
    const place = spec.values.indexOf(String(value));
    if (place === 0) await page.keyboard.press('Space');
    for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
  } else if (spec.kind === 'many') {
    for (const option of value as readonly string[]) {
      await tabTo(page, (element) => element instanceof HTMLInputElement && element.type === 'checkbox');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(option);
      await page.keyboard.press('Space');
    }
  } else if (spec.kind === 'number') {
    await tabTo(page, (element) => element instanceof HTMLInputElement && element.type === 'text');
    await page.keyboard.type(String(value));
  } else {
    await tabTo(page, (element) => element instanceof HTMLSelectElement);
    const place = Array.isArray(value) ? value[0] : value;
    await page.keyboard.type(territories[place as keyof typeof territories].name);
  }
}

it('the whole flow is done by keyboard alone, and the plan is reached', async () => {
  const answers = supervision[0]?.answers ?? {};
  const open = await openPage('/moving-or-travelling/', desktop);
  const { page } = open;
  await standsAt(page);
  await page.evaluate(() => document.querySelector('main')?.setAttribute('tabindex', '-1'));
  await page.focus('main');
  for (const step of ['danger-now', 'who-and-what-for', 'where-to', 'the-measure', 'what-else-matters', 'the-risk']) {
    await waitFor(page, step);
    if (step !== 'danger-now') await headingHasFocus(page);
    for (const fact of steps[step]?.asks ?? []) await answerByKeys(page, fact, answers[fact]);
    await page.keyboard.press('Enter');
  }
  await waitFor(page, 'move-supervision');
  await page.waitForSelector('[data-ending]');
  await headingHasFocus(page);
  await tabTo(
    page,
    (element) =>
      element instanceof HTMLButtonElement && (element.getAttribute('aria-label') ?? '').startsWith('Change'),
  );
  await page.keyboard.press('Enter');
  await waitFor(page, 'danger-now');
  await page.getByRole('button', { name: planWords.continue }).waitFor();
  expectQuiet(open);
  await closePage(open);
});
