import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.mjs';

export type View = { readonly width: number; readonly height: number; readonly colorScheme: 'light' | 'dark' };
export const phone: View = { width: 390, height: 844, colorScheme: 'light' };
export const desktop: View = { width: 1280, height: 900, colorScheme: 'light' };
export const views: readonly View[] = [phone, desktop].flatMap((view) => [
  view,
  { ...view, colorScheme: 'dark' as const },
]);

let browser: Browser | undefined;

/** One browser for a test file. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args], headless: true });
  return browser;
}

export const closeBrowser = async (): Promise<void> => browser?.close();

/** A page, and everything it complained about or fetched from elsewhere. */
export type QuietPage = { readonly page: Page; readonly complaints: string[] };

/** Opens an address of the site in a fresh context, and listens. */
export async function openPage(
  address: string,
  view: View = desktop,
  {
    storage = {},
    site = inject('site'),
    until = 'networkidle',
    ...more
  }: BrowserContextOptions & {
    storage?: Readonly<Record<string, string>>;
    site?: string;
    /** `load` where the test itself waits for what it looks at: a quiet network is half a second each time. */
    until?: 'load' | 'networkidle';
  } = {},
): Promise<QuietPage> {
  if (!browser) throw new Error('Call openBrowser first.');
  const { width, height, colorScheme } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    ...more,
  });
  // Answers kept in this tab from before, as a reader would have them after a reload.
  await context.addInitScript((kept) => {
    for (const [key, text] of Object.entries(kept))
      if (window.sessionStorage.getItem(key) === null) window.sessionStorage.setItem(key, text);
  }, storage);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith('data:')) complaints.push(`request to another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== `${site}${address}`)
      complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site}${address}`, { waitUntil: until });
  return { page, complaints };
}

/** Nothing was said on the console, nothing failed, nothing was asked of another host. */
export function expectQuiet({ complaints }: QuietPage): void {
  expect(complaints).toEqual([]);
}

/** Closes a page with its context. */
export const closePage = async ({ page }: QuietPage): Promise<void> => page.context().close();
