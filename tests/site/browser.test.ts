import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, closePage, openBrowser, openPage } from './harness/browser';

beforeAll(openBrowser);
afterAll(closeBrowser);

describe('the browser of these tests', () => {
  it('starts, and reads a page', async () => {
    const { page } = await openPage('/');
    await page.goto('data:text/html,<title>it runs</title>');
    expect(await page.title()).toBe('it runs');
    await page.context().close();
  });

  it('hears an error and a warning on the console', async () => {
    const open = await openPage('/');
    await open.page.evaluate(() => {
      console.error('planted error');
      console.warn('planted warning');
    });
    await expect.poll(() => open.complaints.join()).toMatch(/planted error.*planted warning/);
    await closePage(open);
  });

  it('the policy of a page stops an inline script, and the test hears of it', async () => {
    const open = await openPage('/');
    await open.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.head.append(script);
    });
    await expect.poll(() => open.complaints.join()).toMatch(/Content Security Policy/);
    expect(await open.page.evaluate(() => 'planted' in window)).toBe(false);
    await closePage(open);
  });

  it('the policy of a page lets nothing be fetched from another host, and the test hears of it', async () => {
    const open = await openPage('/');
    const fetched = await open.page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => true,
        () => false,
      ),
    );
    expect(fetched).toBe(false);
    await expect.poll(() => open.complaints.join()).toMatch(/127\.0\.0\.1:9/);
    await closePage(open);
  });
});

describe('the server of these tests', () => {
  it('sends the headers of static/_headers with pages and with the page for what is missing', async () => {
    for (const [address, status] of [
      ['/', 200],
      ['/no-such-page/', 404],
    ] as const) {
      const response = await fetch(`${inject('site')}${address}`);
      expect(response.status).toBe(status);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('X-Frame-Options')).toBe('DENY');
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    }
  });
});
