import { afterAll, beforeAll, describe, it } from 'vitest';
import { closeBrowser, closePage, openBrowser, openPage } from '../site/harness/browser';
import { routes } from '../site/harness/routes';
import { expectSound } from './sound';

beforeAll(openBrowser);
afterAll(closeBrowser);

describe('every page, on a phone and a desk, light and dark', () => {
  it.each(routes)('%s', async (route) => {
    const open = await openPage(route);
    await expectSound(open);
    await closePage(open);
  });
});
