import { expect, it } from 'vitest';
import { cites } from './example-plans/parts';
import { tellBeforeRelease } from './example-plans/tell-before-release';
import { hasPoliceSheet, sheetsOf } from './sheets';

const common = { ...tellBeforeRelease, ...sheetsOf(tellBeforeRelease).common };

it('secret routes make a police sheet, and without them there is none', () => {
  expect(hasPoliceSheet(sheetsOf(tellBeforeRelease))).toBe(true);
  expect(hasPoliceSheet(sheetsOf(common))).toBe(false);
});

it('a secret measure alone makes a police sheet, and stands on no other', () => {
  const [first, ...before] = common.before;
  if (!first) throw new Error('The example has no measure to hide. Give it one.');
  const sheets = sheetsOf({ ...common, before: [{ ...first, confidential: true }, ...before] });
  expect(hasPoliceSheet(sheets)).toBe(true);
  expect(sheets.police.measures.map(({ id }) => id)).toEqual([first.id]);
  expect(sheets.common.before.map(({ id }) => id)).not.toContain(first.id);
});

it('the source of a time limit that binds the reader stands on the common sheets', () => {
  const cite = { ...cites.art36, text: 'A text that sets a limit, Art 1' };
  const dueByYou = [{ id: '2023-977-other', title: 'Answer', text: '7 calendar days', cite }];
  const { sources } = sheetsOf({ ...tellBeforeRelease, dueByYou, sources: [...tellBeforeRelease.sources, cite] });
  expect(sources.common).toContain(cite);
  expect(sources.police).not.toContain(cite);
});
