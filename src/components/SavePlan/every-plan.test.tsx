// @vitest-environment happy-dom
import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/advice/every-case';
import { flowPlaces } from '../../../tests/matrix/places';
import { type PlanView, planView } from '../../explain';
import { type FlowId, flowIds } from '../../flows';
import { flows } from '../../flows/all';
import { planWords } from '../../words';
import { flows as words } from '../../words/all';
import PlanPage from '../PlanPage';
import { hasPoliceSheet, sheetsOf } from '../PlanPage/sheets';
import { blocksOf } from './blocks';
import { calendarOf } from './calendar';
import { policePart } from './index';
import { jsonOf, policeJsonOf } from './json';
import { markdownOf } from './markdown';

const ofCases = cases.map(({ flow, title, answers, expect: { ending } }) => ({ flow, title, at: ending, answers }));
const worked = new Set(ofCases.map(({ flow, at }) => `${flow} ${at}`));
/** The endings that no worked case reaches, by a way that the exploration found. */
const otherEndings = flowPlaces
  .filter(({ kind, flow, at }) => kind === 'ending' && !worked.has(`${flow} ${at}`))
  .map(({ flow, at, answers }) => ({ flow: flow as FlowId, title: at, at, answers }));

/** The plan of every worked case, and of every other ending. */
const made = await Promise.all(
  [...ofCases, ...otherEndings].map(async ({ flow, title, at, answers }) => {
    const plan = await planView({ flow: flows[flow], words: words[flow] }, at, answers);
    return { name: `${flow}: ${title}`, flow, plan, sheets: sheetsOf(plan), answers };
  }),
);
type Made = (typeof made)[number];

const withSheet = made.filter(({ sheets }) => hasPoliceSheet(sheets));
const whole = made.filter(({ sheets }) => sheets.whole);

/** A page takes most of the time: one is enough for each ending. */
const onePerEnding = [...new Map(withSheet.map((one) => [`${one.flow} ${one.plan.ending}`, one])).values()];

function show(plan: PlanView): Element {
  const none = () => undefined;
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <PlanPage
      plan={plan}
      answers={[]}
      onChange={none}
      onRestart={none}
      headingLevel={1}
      headingRef={createRef<HTMLHeadingElement>()}
    />,
  );
  return page;
}

const jsonFile = ({ plan, sheets, answers }: Made) => jsonOf({ plan, sheets, facts: answers, edition: {} });

const calendarFile = ({ plan, sheets, answers }: Made) =>
  calendarOf({ plan, sheets, askingState: answers.askingState, sentOn: '2026-11-25' }).replaceAll('\r\n\t', '');

/** Every sentence, name and citation in a value. Ids and addresses have no space in them. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidIn) : [];
}

/** What only the police sheet says. */
function secretsOf({ plan, sheets: { common, police, sources } }: Made): readonly string[] {
  const { title, line, doesNot, whoMayKnow, otherPurpose, remains, dueByYou } = plan;
  const shared = saidIn([common, sources.common, title, line, doesNot, whoMayKnow, otherPurpose, remains, dueByYou]);
  return saidIn([police, sources.police]).filter((text) => !shared.some((one) => one.includes(text)));
}

/** How a text stands in a file: JSON escapes some signs. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

describe('no common file says what only the police sheet says', () => {
  it.each(onePerEnding)('as it is read, and the police file says all of it: $name', (one) => {
    const page = show(one.plan);
    const sheet = page.querySelector('[data-sheet="police"]');
    if (!sheet) throw new Error('The plan has a police sheet, and the page shows none.');
    const common = markdownOf(blocksOf(page, policePart));
    const police = markdownOf(blocksOf(sheet));
    expect(secretsOf(one).filter((secret) => common.includes(secret))).toEqual([]);
    expect(common).not.toMatch(/police sheet|discreet check|inquiry check/i);
    for (const { text } of one.sheets.police.measures) expect(police).toContain(text);
  });

  it.each(withSheet)('as data and as a calendar, and the police file says all of it: $name', (one) => {
    const json = jsonFile(one);
    const calendar = calendarFile(one);
    const police = policeJsonOf({ ...one, edition: {} });
    expect(secretsOf(one)).not.toEqual([]);
    expect(secretsOf(one).filter((secret) => json.includes(inJson(secret)) || calendar.includes(secret))).toEqual([]);
    expect(json).not.toMatch(/police sheet|discreet check|inquiry check/i);
    for (const { text } of one.sheets.police.measures) expect(police).toContain(inJson(text));
  });
});

it('the plans tried here are those of every ending', () => {
  const tried = new Set(made.map(({ flow, plan }) => `${flow} ${plan.ending}`));
  const all = flowIds.flatMap((flow) => Object.keys(flows[flow].endings).map((ending) => `${flow} ${ending}`));
  expect(all.filter((one) => !tried.has(one))).toEqual([]);
});

it('many police sheets hold measures alone, and are offered all the same', () => {
  const alone = withSheet.filter(({ sheets: { police } }) => police.routes.length + police.closed.length === 0);
  expect(alone.length).toBeGreaterThan(100);
});

it('where no police sheet is offered, the page shows none', () => {
  for (const { plan } of made.filter(({ sheets }) => !hasPoliceSheet(sheets)).slice(0, 5))
    expect(show(plan).querySelector('[data-sheet="police"]')).toBeNull();
});

it.each(whole)('$name: for police alone, its JSON is whole and says so', (one) => {
  const { note, plan } = JSON.parse(jsonFile(one));
  expect(note).toBe(planWords.policeSheetNote);
  expect(plan.lead).toHaveLength(one.plan.lead.length);
  expect(plan.atHome).toHaveLength(one.plan.atHome.length);
});

it('no calendar names a bureau, an alert, a notice or a surrender', () => {
  for (const one of made)
    expect(calendarFile(one), one.name).not.toMatch(/\bSIS\b|SIRENE|INTERPOL|alert|\bnotice\b|surrender/i);
});
