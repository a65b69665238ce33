import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import release from '../advice/cases/release-at-the-end-of-the-sentence';
import { closeBrowser, closePage, desktop, openBrowser, openPage } from './harness/browser';
import { fillPage, standsAt } from './harness/flow-driver';
import { slowToAPhone } from './harness/slow-phone';

beforeAll(openBrowser);
afterAll(closeBrowser);

type Times = { readonly inPage: number[]; readonly painted: number[] };

/** From pressing Continue: until the next question stands in the page, and until its first frame is drawn. As the page measures it. */
const timed = () => {
  const times: Times = { inPage: [], painted: [] };
  let pressed = 0;
  const since = (list: number[], start: number) => list.push(performance.now() - start);
  const afterTheFrame = (act: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      channel.port2.postMessage('drawn');
    });
  document.addEventListener('submit', () => (pressed = performance.now()), { capture: true });
  const watch = new MutationObserver(() => {
    const start = pressed;
    if (start === 0) return;
    since(times.inPage, start);
    afterTheFrame(() => since(times.painted, start));
  });
  const flow = document.querySelector('[data-flow]');
  if (flow) watch.observe(flow, { attributes: true, attributeFilter: ['data-at'] });
  Object.assign(window, { somecTimes: times });
};

/** Five pages answered on a slow phone. */
async function timesOf(page: Page): Promise<Times & { readonly told: string }> {
  await standsAt(page);
  const { rate, work } = await slowToAPhone(page);
  await page.evaluate(timed);
  const answers = release[0]?.answers ?? {};
  for (const step of ['danger-now', 'who-and-what-for', 'where-to', 'what-else-matters', 'the-risk']) {
    await fillPage(page, step, answers);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForFunction(
      (before) => document.querySelector('[data-flow]')?.getAttribute('data-at') !== before,
      step,
    );
  }
  const measured = () => page.evaluate(() => (window as unknown as { somecTimes: Times }).somecTimes);
  await expect.poll(async () => (await measured()).painted.length).toBe(5);
  const times = await measured();
  const list = (of: readonly number[]) => of.map((time) => Math.round(time)).join(', ');
  const slowed = `slowed ${rate.toFixed(1)} times (work of ${work.toFixed(0)} ms)`;
  return { ...times, told: `next question: ${list(times.inPage)} ms; drawn: ${list(times.painted)} ms; ${slowed}` };
}

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;

// 200 ms from an act to its frame is what browsers call good. Other work on the machine can only slow it down: a slow round is measured again, four times at most, each with a page of its own.
it('the next question stands within 50 ms on a slow phone, and is drawn within 200', { retry: 4 }, async () => {
  const open = await openPage('/moving-or-travelling/', desktop);
  const { inPage, painted, told } = await timesOf(open.page).finally(() => closePage(open));
  console.log(told);
  expect(inPage).toHaveLength(5);
  expect(middle(inPage)).toBeLessThan(50);
  expect(middle(painted)).toBeLessThan(200);
});
