import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { fileFor, typeOf } from '../serve.mjs';

/** A name that exists nowhere: the browser is given files of the build, and no network. */
const host = 'http://book.invalid';

/** Prints documents that are bound from the built site. Close it when done. */
export type Press = {
  /** @returns the PDF: tagged, with a bookmark for each heading, A4 as the style for paper says */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
};

export async function openPress(): Promise<Press> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return { print: (html) => print(browser, html), close: () => browser.close() };
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== host) return route.abort();
    if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    const found = fileFor(`${process.cwd()}/build`, pathname);
    if (!found) throw new Error(`The book asks for ${pathname}, which the build does not have.`);
    return route.fulfill({ body: readFileSync(found), contentType: typeOf(found) });
  });
  await page.goto(`${host}/`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return pdf;
}
