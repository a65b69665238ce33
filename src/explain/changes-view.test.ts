import { expect, it } from 'vitest';
import { compiledOn, instrumentIds, instruments } from '../law';
import { changesView } from './changes-view';
import { timelineView } from './timeline-view';

const view = await changesView();
const { years } = await timelineView();
const daysOf = (text: string) => [
  instruments[text as keyof typeof instruments].liveFrom,
  ...years.flatMap(({ changes }) => changes.filter(({ instrument }) => instrument === text).map(({ day }) => day)),
];

it('ten changes are told, the newest first, each on a day that the base knows', () => {
  const days = view.told.map(({ day }) => day);
  expect(days).toHaveLength(10);
  expect(days).toEqual([...days].sort().reverse());
  expect(view.told.filter(({ instrument, day }) => !daysOf(instrument).includes(day))).toEqual([]);
});

it('the days that officers ask for most are those of the law', () => {
  expect(Object.fromEntries(view.told.map(({ id, day }) => [id, day]))).toMatchObject({
    'police-information': '2024-12-12',
    'renewed-system': '2023-03-07',
    'united-kingdom-leaves': '2021-01-01',
    'ireland-joins': '2021-03-15',
    'land-borders': '2025-01-01',
  });
});

it('a text that is adopted and not in use is never left out, and says why it waits', () => {
  const idle = instrumentIds.filter((id) => (instruments[id].liveFrom ?? '9999') > compiledOn);
  expect(view.waiting.map(({ instrument }) => instrument)).toEqual(idle);
  expect(view.waiting.filter(({ note }) => note === '')).toEqual([]);
});

it('a step younger than its text has a line of its own on its first day, with a source', () => {
  const lines = years.flatMap(({ changes }) => changes).filter(({ who }) => who.includes('inquiry check'));
  expect(lines).toMatchObject([{ day: '2023-03-07', instrument: '2018-1862', answer: 'not-there', ahead: false }]);
  expect(lines[0]?.cite).not.toBeNull();
});

it('no line names a State twice', () => {
  const names = years.flatMap(({ changes }) => changes.map(({ who }) => who.split(', ')));
  expect(names.filter((who) => new Set(who).size < who.length)).toEqual([]);
});

it('what is only agreed says that it is not law', () => {
  expect(view.agreed.filter(({ text }) => !/not found/.test(text))).toEqual([]);
});
