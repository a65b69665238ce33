import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactName, Facts } from '../../src/advice';
import { settingOf } from '../../src/components/PlanPage/setting';
import { sheetsOf } from '../../src/components/PlanPage/sheets';
import { answerView, planView } from '../../src/explain';
import type { FlowId } from '../../src/flows';
import { flows } from '../../src/flows/all';
import { flows as words } from '../../src/words/all';
import { facts as factWords } from '../../src/words/facts';
import { cases } from '../advice/every-case';
import { closeBrowser, closePage, openBrowser, openPage } from '../site/harness/browser';
import { waitFor } from '../site/harness/flow-driver';
import { commonSheetsOf } from '../site/harness/paper';
import { flowPlaces } from './places';

beforeAll(openBrowser);
afterAll(closeBrowser);

type Printed = { readonly flow: string; readonly at: string; readonly answers: Facts };

/** Prints a plan, and counts its sheets without the police sheet and the enclosures. */
async function printed({ flow, at, answers }: Printed): Promise<{ readonly sheets: number; readonly text: string }> {
  const open = await openPage(`/${flow}/`, undefined, {
    storage: { [`somec.${flow}`]: JSON.stringify({ schema: 1, flow, answers }) },
  });
  await waitFor(open.page, at);
  const text = (await open.page.locator('[data-ending]').textContent()) ?? '';
  const sheets = await commonSheetsOf(open.page);
  await closePage(open);
  return { sheets, text };
}

/** A short plan is far from the end of the second sheet; only longer ones are worth the time that printing takes. */
async function isLong(flow: FlowId, at: string, answers: Facts): Promise<boolean> {
  const view = await planView({ flow: flows[flow], words: words[flow] }, at, answers);
  const given = (Object.keys(answers) as FactName[]).filter((fact) => fact in factWords);
  const read = given.map((fact) => answerView(fact, answers, factWords[fact]));
  return settingOf(view, sheetsOf(view), read) !== 'normal';
}

const judged = await Promise.all(
  cases.map(async ({ title, flow, expect: { ending: at }, answers }) => ({
    title,
    flow,
    at,
    answers,
    long: await isLong(flow, at, answers),
  })),
);
const long = judged.filter((one) => one.long);

describe('a plan prints on two sheets at most, whatever its enclosures', () => {
  const endings = flowPlaces.filter(({ kind }) => kind === 'ending');

  it.each(endings)('$flow, $at', async (ending) => {
    const { sheets, text } = await printed(ending);
    expect(sheets).toBeLessThanOrEqual(2);
    expect(text, 'an empty place that nobody filled').not.toMatch(/\{[a-z]+\}/);
  });

  it('some worked cases are long, and most are not', () => {
    expect(long.length).toBeGreaterThan(50);
    expect(long.length).toBeLessThan(cases.length / 2);
  });

  it.each(long)('$flow: $title', async (one) => {
    const { sheets, text } = await printed(one);
    expect(sheets).toBeLessThanOrEqual(2);
    expect(text, 'an empty place that nobody filled').not.toMatch(/\{[a-z]+\}/);
  });
});
