import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type FactName, type FactSpec, type Facts, factSpecs } from '../../../src/advice';
import { askedHere } from '../../../src/explain';
import { asksOf, type FlowId } from '../../../src/flows';
import { flows } from '../../../src/flows/all';
import type { FactWords, FlowWords } from '../../../src/words';
import { flows as flowWords } from '../../../src/words/all';
import { facts as factWords } from '../../../src/words/facts';

/** What the flow on the page asks at a step, and in which words. */
async function askedAt(page: Page, step: string): Promise<{ asks: readonly FactName[]; words: FlowWords['facts'] }> {
  const id = (await page.getAttribute('[data-flow]', 'data-flow')) as FlowId;
  return { asks: asksOf(flows[id], step), words: askedHere(flowWords[id], step) };
}

/** Where the flow stands: a step or an ending. Waits until the page has come alive. */
export async function standsAt(page: Page): Promise<string> {
  await page.waitForSelector('[data-flow][data-live="true"]');
  return (await page.getAttribute('[data-flow]', 'data-at')) ?? '';
}

/** Waits until the flow stands at a step or an ending. */
export async function waitFor(page: Page, at: string): Promise<void> {
  await page.waitForSelector(`[data-flow][data-live="true"][data-at="${at}"]`, { timeout: 10_000 }).catch(async () => {
    expect(await standsAt(page)).toBe(at);
  });
}

/** Waits until the heading of the page has the focus: it comes with the frame that shows the page. */
export async function headingHasFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

/** Fills in one page as a person would, finding things by their words. */
export async function fillPage(page: Page, step: string, answers: Facts): Promise<void> {
  const { asks, words } = await askedAt(page, step);
  for (const fact of asks) await fillField(page, fact, answers[fact], words[fact] ?? factWords[fact]);
}

/** Answers pages until an ending, or until an answer is missing. Returns the places passed. */
export async function walk(page: Page, answers: Facts): Promise<readonly string[]> {
  const passed: string[] = [];
  for (;;) {
    const at = await standsAt(page);
    passed.push(at);
    const { asks } = await askedAt(page, at);
    if (asks.length === 0 || !asks.every((fact) => answers[fact] !== undefined)) return passed;
    await fillPage(page, at, answers);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForFunction(
      (before) => document.querySelector('[data-flow]')?.getAttribute('data-at') !== before,
      at,
    );
  }
}

async function fillField(page: Page, fact: FactName, value: Facts[FactName], words: FactWords): Promise<void> {
  const spec: FactSpec = factSpecs[fact];
  const group = page.getByRole('group', { name: words.ask });
  const label = (option: unknown) => words.options[String(option)]?.label ?? String(option);
  switch (spec.kind) {
    case 'one':
      return group.getByRole('radio', { name: label(value), exact: true }).check();
    case 'many':
      for (const one of value as readonly string[])
        await group.getByRole('checkbox', { name: label(one), exact: true }).check();
      return;
    case 'number':
      if (value === 'unknown') return group.getByRole('checkbox').check();
      return group.getByRole('textbox').fill(String(value));
    case 'state':
      await group.getByRole('combobox').selectOption(String(value));
      return;
    case 'states':
      if (value === 'unknown') return group.getByRole('checkbox').check();
      for (const [index, place] of (value as readonly string[]).entries()) {
        if (index > 0) await group.getByRole('button').click();
        await group.getByRole('combobox').nth(index).selectOption(place);
      }
      return;
    case 'day':
      throw new Error('No page asks for a day.');
  }
}
