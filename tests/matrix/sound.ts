import { expect } from 'vitest';
import { axeFaults } from '../site/harness/axe';
import { expectQuiet, type QuietPage, views } from '../site/harness/browser';

/** In each of the four views: no fault, nothing said on the console, nothing wider than the screen, one main heading. */
export async function expectSound(open: QuietPage): Promise<void> {
  const { page } = open;
  for (const { width, height, colorScheme } of views) {
    const view = `at ${width} px, ${colorScheme}`;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, colorScheme);
    expect(await axeFaults(page), view).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${view}: wider than the screen`).toBeLessThanOrEqual(width);
  }
  expect(await page.locator('h1').count(), 'main headings').toBe(1);
  expectQuiet(open);
}
