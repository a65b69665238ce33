import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, desktop, openBrowser, openPage } from './harness/browser';

const kilo = 1000;

beforeAll(openBrowser);
afterAll(closeBrowser);

/** All that a first visit fetches, compressed: text as a host would send it, fonts and pictures as they are. */
async function firstVisit(address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const open = await openPage('/404.html', desktop);
  open.page.on('response', (response) => {
    sizes.push(
      response
        .body()
        .then((body) =>
          /font|png/.test(response.headers()['content-type'] ?? '') ? body.length : gzipSync(body).length,
        ),
    );
  });
  await open.page.context().clearCookies();
  await open.page.goto(new URL(address, open.page.url()).href, { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await open.page.context().close();
  return total;
}

it.each([
  ['a handbook page', '/handbook/before-you-share/', 240 * kilo],
  ['the chapter of exercises', '/handbook/exercises/', 240 * kilo],
  ['the page of a flow', '/moving-or-travelling/', 290 * kilo],
  ['between two States', '/between/', 240 * kilo],
  ['the time limits', '/deadlines/', 240 * kilo],
  ['a chapter with a flow in it', '/handbook/moving-or-travelling/', 290 * kilo],
])('%s weighs little on a first visit', async (name, address, most) => {
  const bytes = await firstVisit(address);
  console.log(`${name}: ${Math.round(bytes / kilo)} kB`);
  expect(bytes).toBeGreaterThan(50 * kilo);
  expect(bytes).toBeLessThanOrEqual(most);
});
