import type { Page } from 'playwright-core';

/** A piece of work like a page's own: lines made, laid out and taken away. Answers the milliseconds of its middle run. */
const measured = (): number => {
  const work = () => {
    const list = document.createElement('div');
    for (let line = 0; line < 400; line++) {
      const text = document.createElement('p');
      text.textContent = `Line ${line}: who is told, by whom, by which day, and what follows.`;
      list.append(text);
    }
    document.body.append(list);
    const height = list.offsetHeight;
    list.remove();
    return height;
  };
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[7] ?? Number.NaN;
};

/** What that work takes on the two-core machine on which the bars were set. A phone is taken to be four times slower. */
const hereInMilliseconds = 12;
const slower = 4;

/**
 * Slows a page to the pace of a slow phone: four times, and less on a machine that is slower itself than the one on which the bars were
 * set, because "four times slower" would say something else on each. Answers by how many times, and what the piece of work took before.
 */
export async function slowToAPhone(page: Page): Promise<{ readonly rate: number; readonly work: number }> {
  const work = await page.evaluate(measured);
  const rate = Math.min(slower, Math.max(1, (slower * hereInMilliseconds) / work));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { rate, work };
}
