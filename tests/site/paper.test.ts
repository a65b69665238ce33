import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confidentialFacts } from '../../src/advice';
import { planPageWords, planWords } from '../../src/words';
import { facts } from '../../src/words/facts';
import { flowPlaces } from '../matrix/places';
import { closeBrowser, closePage, openBrowser, openPage } from './harness/browser';
import { waitFor } from './harness/flow-driver';
import { commonSheetsOf, pressableOnPaper, smallestType } from './harness/paper';

beforeAll(openBrowser);
afterAll(closeBrowser);

/** A4 upright between its margins, in pixels, as the style for paper lays a page out. */
const sheet = { width: 658, height: 960, colorScheme: 'dark' } as const;

/** One page of every kind. */
const kinds = [
  ['the home page', '/'],
  ['a chapter', '/handbook/before-you-share/'],
  ['a chapter with questions in it', '/handbook/moving-or-travelling/'],
  ['a page of the project', '/project/how-this-copy-was-made/'],
  ['the downloads', '/project/downloads/'],
  ['a leaflet', '/project/leaflet-for-victims/'],
  ['the first question', '/moving-or-travelling/'],
  ['questions on paper', '/moving-or-travelling/about/'],
  ['two States', '/between/#DE-GB-2026-11-23'],
  ['time limits', '/deadlines/'],
  ['channels compared', '/channels/'],
  ['the list of mechanisms', '/mechanisms/'],
  ['a mechanism', '/mechanisms/eaw/'],
  ['the list of legal texts', '/law/'],
  ['a legal text', '/law/2023-977/'],
  ['the list of States', '/states/'],
  ['a State', '/states/de/'],
  ['what changed when', '/timeline/'],
  ['how sure we are', '/how-sure/'],
  ['the glossary', '/handbook/glossary/'],
  ['forms', '/handbook/forms-and-checklists/'],
  ['exercises', '/handbook/exercises/'],
  ['all questions', '/questions/'],
  ['without a network', '/offline/'],
  ['a page that is not here', '/nothing-here/'],
] as const;

describe.each(kinds)('%s, printed from a dark screen', (_kind, address) => {
  it('holds no button and no menu, nothing wider than the sheet, no type too small, and the edition on each sheet', async () => {
    const open = await openPage(address, sheet);
    const { page } = open;
    if (address.startsWith('/between')) await page.waitForSelector('[data-between]');
    await page.emulateMedia({ media: 'print' });
    expect(await pressableOnPaper(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    // Channels are compared on a sheet that lies on its side.
    if (address !== '/channels/') expect(width).toBeLessThanOrEqual(sheet.width);
    expect((await smallestType(page)).points).toBeGreaterThanOrEqual(7);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/,
    );
    const { page: pages, sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    for (let number = 1; number <= sheets; number += 1) {
      const text = await pages(number);
      expect(text).toMatch(/SOMEC Handbook\. Edition \d+\.\d+\.\d+/);
      expect(text).toContain(`page ${number} of ${sheets}`);
    }
    await closePage(open);
  });
});

async function readPdf(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const page = async (number: number): Promise<string> => {
    const { items } = await (await document.getPage(number)).getTextContent();
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ');
  };
  return { sheets: document.numPages, page };
}

const askedSoFar = { today: '2026-11-25', harmIsImminent: 'no' };

it('a question in the middle is a form to tick: no list to open, no button', async () => {
  const flow = 'moving-or-travelling';
  const open = await openPage(`/${flow}/`, sheet, {
    storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers: askedSoFar }) },
  });
  await waitFor(open.page, 'who-and-what-for');
  await open.page.emulateMedia({ media: 'print' });
  expect(await pressableOnPaper(open.page)).toEqual([]);
  expect(
    await open.page
      .locator('main select')
      .first()
      .evaluate((one) => getComputedStyle(one).appearance),
  ).toBe('none');
  expect(await commonSheetsOf(open.page)).toBeLessThanOrEqual(2);
  await closePage(open);
});

describe('a plan with a police sheet', () => {
  const place = flowPlaces.find(({ flow, at }) => flow === 'moving-or-travelling' && at === 'tell-their-police');
  if (!place) throw new Error('This ending is gone: name another one with a police sheet.');
  const { flow, at, answers } = { ...place, answers: { ...place.answers, liveInvestigation: 'no' } };

  const printed = async () => {
    const open = await openPage(`/${flow}/`, sheet, {
      storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers }) },
    });
    await waitFor(open.page, at);
    await open.page.waitForSelector('[data-sheet="police"]');
    return open;
  };

  it('prints it apart, and its other sheets name no answer that would tip somebody off', async () => {
    const open = await printed();
    const { page, sheets } = await readPdf(await open.page.pdf({ preferCSSPageSize: true }));
    const texts = await Promise.all(Array.from({ length: sheets }, (_, index) => page(index + 1)));
    const police = texts.findIndex((text) => text.includes(planWords.policeSheetNote.split('. ')[0] ?? ''));
    expect(police).toBeGreaterThan(0);
    const common = texts.slice(0, police).join(' ');
    expect(common).toContain(planWords.yourAnswers);
    expect(common).not.toContain(planWords.policeSheet);
    const secret = [...confidentialFacts].filter((fact) => fact in answers);
    expect(secret.length).toBeGreaterThan(1);
    for (const fact of secret) expect(common).not.toContain(`${facts[fact].short}:`);
    await closePage(open);
  });

  it('takes two sheets besides it, and shows neither the way back nor the tools', async () => {
    const open = await printed();
    await open.page.emulateMedia({ media: 'print' });
    expect(await pressableOnPaper(open.page)).toEqual([]);
    expect((await smallestType(open.page)).points).toBeGreaterThanOrEqual(7);
    expect(await commonSheetsOf(open.page)).toBeLessThanOrEqual(2);
    await closePage(open);
  });

  it('says what a sign beside an article means', async () => {
    const open = await printed();
    await open.page.emulateMedia({ media: 'print' });
    expect(await open.page.getByText(planPageWords.cite.sign).first().isVisible()).toBe(true);
    await closePage(open);
  });
});
