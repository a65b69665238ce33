import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, closePage, openBrowser, openPage } from '../site/harness/browser';
import { waitFor } from '../site/harness/flow-driver';
import { commonSheetsOf } from '../site/harness/paper';
import { flowPlaces } from './places';

beforeAll(openBrowser);
afterAll(closeBrowser);

/**
 * Three sheets, and why: each of these asks for several decisions of several authorities. Each decision has its own basis,
 * content, limits and blanks, and nothing of that may be missing from the paper.
 */
const threeSheets = new Set([
  'address-abroad/ask-their-police',
  'address-abroad/consult-before-the-transfer-goes',
  'child-abuse-online/act-on-the-word-from-abroad',
  'child-abuse-online/ask-about-the-child',
  'child-abuse-online/find-the-child',
  'child-abuse-online/follow-the-account',
  'evidence-for-court/act-together',
  'evidence-for-court/order-the-provider-data',
  'missing-or-at-risk/find-the-child',
  'moving-or-travelling/move-supervision-and-tell',
  'travel-outside-europe/weigh-a-wider-warning',
  'unknown-trace/compare-the-trace',
  'whereabouts-unknown/arrest-and-warn',
  'whereabouts-unknown/arrest-without-a-warning',
  'who-is-this/identity-first',
]);

const endings = flowPlaces.filter(({ kind }) => kind === 'ending');

it('every name on the list of exceptions is an ending', () => {
  const names = endings.map(({ flow, at }) => `${flow}/${at}`);
  expect([...threeSheets].filter((name) => !names.includes(name))).toEqual([]);
});

it.each(endings)('the plan of $flow, $at prints on two sheets at most', async ({ flow, at, answers }) => {
  const open = await openPage(`/${flow}/`, undefined, {
    storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers }) },
  });
  await waitFor(open.page, at);
  await open.page.waitForSelector('[data-ending]');
  const most = threeSheets.has(`${flow}/${at}`) ? 3 : 2;
  expect(await commonSheetsOf(open.page)).toBeLessThanOrEqual(most);
  await closePage(open);
});
