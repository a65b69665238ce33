import { afterAll, beforeAll, describe, it } from 'vitest';
import { closeBrowser, closePage, openBrowser, openPage } from '../site/harness/browser';
import { waitFor } from '../site/harness/flow-driver';
import { type FlowPlace, flowPlaces } from './places';
import { expectSound } from './sound';

/** Every second place of all flows, so that two files share the work evenly. */
export function walkPlaces(which: 0 | 1): void {
  beforeAll(openBrowser);
  afterAll(closeBrowser);
  const places: readonly FlowPlace[] = flowPlaces.filter((_, index) => index % 2 === which);

  describe('every step and ending, on a phone and a desk, light and dark', () => {
    it.each(places)('$flow, $kind $at', async ({ flow, at, kind, answers }) => {
      const open = await openPage(`/${flow}/`, undefined, {
        until: 'load',
        storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers }) },
      });
      await waitFor(open.page, at);
      if (kind === 'ending') await open.page.waitForSelector('[data-ending]');
      await expectSound(open);
      await closePage(open);
    });
  });
}
