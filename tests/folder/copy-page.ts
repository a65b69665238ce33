import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { QuietPage } from '../site/harness/browser';
import { openBrowser } from '../site/harness/browser';

export const routeAddress = (route: string): string => `${inject('folder').address}#${route}`;

let browser: Awaited<ReturnType<typeof openBrowser>>;
export const open = async () => {
  browser = await openBrowser();
};

/** Opens the copy as a double-click does, and hears everything it complains about or asks of anywhere else. */
export async function openCopy(route = '', javaScriptEnabled = true): Promise<QuietPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== 'file:' && protocol !== 'data:') complaints.push(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(route ? routeAddress(route) : inject('folder').address);
  if (javaScriptEnabled) await page.waitForSelector('main h1');
  return { page, complaints };
}

/**
 * Goes to a route of the copy that is open, as a link does, and waits until its page stands there: its head then names it,
 * and its text is the same in two looks. The head may be a moment ahead of the text.
 */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${route}`);
  await page.waitForFunction(
    (wanted) => {
      const named = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
      const main = document.querySelector<HTMLElement>('main:has(h1)');
      if (!main || named === undefined || new URL(named).pathname !== wanted) return false;
      const look = `${wanted} ${main.innerHTML.length}`;
      const still = main.dataset.look === look;
      main.dataset.look = look;
      return still;
    },
    route,
    { polling: 60 },
  );
}
