import { expect, it } from 'vitest';
import { clockStart } from '../../advice/deadlines';
import type { EntryView, PlanView } from '../../explain';
import { type LimitId, limits as limitData } from '../../law';
import { limits as limitWords, planPageWords } from '../../words';
import { tellTheirPolice } from '../PlanPage/example-plans/parts';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import { sheetsOf } from '../PlanPage/sheets';
import { calendarOf } from './calendar';

const words = planPageWords.save.calendar;

const limit = (id: LimitId) => {
  const { amount, unit } = limitData[id];
  const cite = { text: '', official: 'https://example.org', status: 'confirmed' } as const;
  return { id, title: limitWords[id].title, text: `${amount} ${unit} from ${limitWords[id].from}`, cite };
};

const sent = (...ids: LimitId[]): PlanView => {
  const lead: EntryView = { ...tellTheirPolice, with: 'FR', deadlines: ids.map(limit) };
  return { ...tellBeforeRelease, lead: [lead], meanwhile: [], alongside: [], dueByYou: [] };
};

/** The lines of a calendar, long ones put together again. */
const linesOf = (plan: PlanView, name: string): readonly string[] =>
  calendarOf({ plan, sheets: sheetsOf(plan), askingState: 'BE', sentOn: '2026-11-25' })
    .replaceAll('\r\n\t', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name));

it('titles are neutral, and a review day is always there', () => {
  expect(linesOf(tellBeforeRelease, 'SUMMARY:')).toContain(`SUMMARY:${words.review}`);
  expect(linesOf(tellBeforeRelease, 'SUMMARY:').every((title) => title.startsWith('SUMMARY:File: '))).toBe(true);
  expect(linesOf(tellBeforeRelease, 'DTSTART')).toContain('DTSTART;VALUE=DATE:20270223');
});

it('a limit that starts on receipt is counted from the day typed', () => {
  const plan = sent('2023-977-other');
  expect(linesOf(plan, 'SUMMARY:')).toEqual([`SUMMARY:${words.theirs}`, `SUMMARY:${words.review}`]);
  expect(linesOf(plan, 'DTSTART')[0]).toBe('DTSTART;VALUE=DATE:20261202');
});

it('limits that start on a consent, an arrest or a decision get no day, and the review day says what starts them', () => {
  const plan = sent('eaw-consent', 'eaw-no-consent', 'eaw-surrender');
  expect(linesOf(plan, 'SUMMARY:')).toEqual([`SUMMARY:${words.review}`]);
  const [said] = linesOf(plan, 'DESCRIPTION:');
  for (const event of ['the consent', 'the arrest', 'the final decision']) expect(said).toContain(`from ${event}`);
  expect(said).not.toMatch(/surrender/i);
});

it('a transfer of supervision: the decision is due, and our own right to withdraw is not', () => {
  const plan = sent('2008-947-decision', '2008-947-withdrawal');
  expect(linesOf(plan, 'SUMMARY:')).toEqual([`SUMMARY:${words.theirs}`, `SUMMARY:${words.review}`]);
  expect(linesOf(plan, 'DTSTART')[0]).toBe('DTSTART;VALUE=DATE:20270124');
});

it('the end of a keeping of data is not called a reply', () => {
  expect(linesOf(sent('e-evidence-preservation'), 'SUMMARY:')[0]).toBe(`SUMMARY:${words.period}`);
});

it('two receivers with the same last day make one entry', () => {
  const plan = sent('2023-977-other');
  const twice = { ...plan, lead: [...plan.lead, ...plan.lead] };
  expect(linesOf(twice, 'SUMMARY:')).toHaveLength(2);
});

it('the calendar of a plan for the police alone names neither a bureau nor what would start a limit', () => {
  const dueByYou = [limit('sis-supplementary-information'), limit('sis-child-measures'), limit('eaw-no-consent')];
  const plan = { ...sent(), lead: [], policeOnly: true as const, dueByYou };
  const text = linesOf(plan, '').join('\n');
  expect(linesOf(plan, 'SUMMARY:')).toEqual([`SUMMARY:${words.ours}`, `SUMMARY:${words.review}`]);
  expect(text).not.toMatch(/SIS|SIRENE|alert|arrest|child/);
  expect(text).toContain('plan says when');
});

it('a limit is counted from the message only where its words say receipt or consultation', () => {
  for (const [id, start] of Object.entries(clockStart)) {
    const { from } = limitWords[id as LimitId];
    if (start !== 'later') expect(from, id).toMatch(/^receipt|^the consultation/);
    else expect(from, id).not.toMatch(/^receipt (?!of that news)/);
  }
});
