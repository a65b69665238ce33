import { describe, expect, it } from 'vitest';
import { glossaryView } from '../../src/explain/glossary-view';
import { namesOf } from '../../src/explain/term-forms';
import { createTermFinder } from '../../src/explain/terms';
import type { InstrumentId } from '../../src/law';
import { loadExplanation } from '../../src/law/explain';
import { glossary } from '../../src/words/glossary';
import { writtenPages } from '../handbook/pages';
import { sentencesInUse } from './every-sentence';
import { longestSentence } from './longest-sentence';

const ids = glossary.map(({ id }) => id);

/** What a reader meets elsewhere: chapters, questions, mechanisms, plans. */
const read = [
  ...sentencesInUse.map(({ text }) => text),
  ...writtenPages.filter(({ id }) => id !== 'handbook/glossary').map(({ text }) => text),
];
const find = createTermFinder(glossary, true);
const used = new Set(read.flatMap((text) => find(text).map(({ term }) => term.id)));

const twice = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index);

describe('the glossary', () => {
  it('has enough terms to be worth opening', () => expect(glossary.length).toBeGreaterThan(100));
  it('gives each term an anchor of its own', () => {
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
  it('gives no two terms the same name', () =>
    expect(twice(glossary.flatMap((term) => namesOf(term).map((name) => name.toLowerCase())))).toEqual([]));
  it('holds no word that nobody uses', () => expect(ids.filter((id) => !used.has(id))).toEqual([]));
});

describe.each(glossary.map((term) => [term.id, term] as const))('%s', (id, { see = [], means }) => {
  it('leads on only to terms that are there', () =>
    expect(see.filter((other) => other === id || !ids.includes(other))).toEqual([]));
  it('is explained in two or three short sentences', () => {
    expect(means).toMatch(/[.”]$/);
    expect(means.split(/[.!?]\s/).length).toBeLessThanOrEqual(3);
    expect(longestSentence(means)).toBeLessThanOrEqual(20);
  });
});

describe('how a meaning was checked is said honestly', () => {
  it('a term that rests on the law base says what the base says', async () => {
    const { provisions } = await loadExplanation['2023-977' satisfies InstrumentId]();
    const spoc = (await glossaryView()).find(({ id }) => id === 'spoc')?.checked;
    expect(spoc?.day).toBe(provisions['art-14(1)']?.cite.read?.day);
    expect(spoc?.seenAt).toBe(provisions['art-14(1)']?.cite.read?.address);
  });
  it('a reading has a day and a place; what nobody opened has neither', async () => {
    const checked = (await glossaryView()).flatMap(({ id, checked }) => (checked ? [{ id, ...checked }] : []));
    const faults = checked.filter(({ read: how, day, seenAt, official }) =>
      how === 'not-confirmed' ? day || seenAt : !day || !(seenAt || (how === 'official' && official)),
    );
    expect(faults).toEqual([]);
  });
});
