import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../site/harness/axe';
import {
  closeBrowser,
  closePage,
  expectQuiet,
  openBrowser,
  openPage,
  type QuietPage,
  type View,
  views,
} from '../site/harness/browser';
import { waitFor } from '../site/harness/flow-driver';
import { routes } from '../site/harness/routes';
import { flowPlaces } from './places';

beforeAll(openBrowser);
afterAll(closeBrowser);

/** No fault, nothing said on the console, nothing wider than the screen, one main heading. */
async function expectSound(open: QuietPage, view: View): Promise<void> {
  const { page } = open;
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'wider than the screen').toBeLessThanOrEqual(
    view.width,
  );
  expect(await page.locator('h1').count(), 'main headings').toBe(1);
  expectQuiet(open);
}

describe.each(views)('at $width px, $colorScheme', (view) => {
  it.each(routes)('%s', async (route) => {
    const open = await openPage(route, view);
    await expectSound(open, view);
    await closePage(open);
  });

  it.each(flowPlaces)('$flow, $kind $at', async ({ flow, at, kind, answers }) => {
    const open = await openPage(`/${flow}/`, view, {
      storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers }) },
    });
    await waitFor(open.page, at);
    if (kind === 'ending') await open.page.waitForSelector('[data-ending]');
    await expectSound(open, view);
    await closePage(open);
  });
});
