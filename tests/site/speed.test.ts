import { afterAll, beforeAll, expect, it } from 'vitest';
import release from '../advice/cases/release-at-the-end-of-the-sentence';
import { closeBrowser, closePage, desktop, openBrowser, openPage } from './harness/browser';
import { fillPage, standsAt } from './harness/flow-driver';
import { slowToAPhone } from './harness/slow-phone';

beforeAll(openBrowser);
afterAll(closeBrowser);

/** From pressing Continue to the next page in the document, as the page itself measures it. */
const timed = () => {
  const times: number[] = [];
  let pressed = 0;
  document.addEventListener('submit', () => (pressed = performance.now()), { capture: true });
  const flow = document.querySelector('[data-flow]');
  const watch = new MutationObserver(() => pressed > 0 && times.push(performance.now() - pressed));
  if (flow) watch.observe(flow, { attributes: true, attributeFilter: ['data-at'] });
  Object.assign(window, { somecTimes: times });
};

// Other work on the machine can only slow it down: a slow round is measured again, four times at most.
it('the next question stands within 50 ms on a slow phone', { retry: 4 }, async () => {
  const open = await openPage('/moving-or-travelling/', desktop);
  const { page } = open;
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
  const times = await page.evaluate(() => (window as unknown as { somecTimes: number[] }).somecTimes);
  const told = times.map((time) => Math.round(time)).join(', ');
  console.log(`next question: ${told} ms, slowed ${rate.toFixed(1)} times (work of ${work.toFixed(0)} ms)`);
  expect(times).toHaveLength(5);
  const middle = [...times].sort((one, other) => one - other)[2] ?? Number.POSITIVE_INFINITY;
  expect(middle).toBeLessThan(50);
  await closePage(open);
});
