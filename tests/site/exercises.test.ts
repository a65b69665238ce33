import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { general } from '../../src/words';
import { flows as words } from '../../src/words/all';
import { shell } from '../../src/words/en/shell';
import { exercises } from '../handbook/exercises';
import { axeFaults } from './harness/axe';
import { closeBrowser, closePage, expectQuiet, openBrowser, openPage, phone, type QuietPage } from './harness/browser';
import { standsAt, walk } from './harness/flow-driver';

const chapter = '/handbook/exercises/';
const { compare, withAnswers } = shell.chapter.exercise;
const numberOf = (id: string): number => exercises.findIndex((exercise) => exercise.id === id);
let open: QuietPage;

beforeAll(openBrowser);
afterAll(closeBrowser);
afterEach(async () => {
  expectQuiet(open);
  await closePage(open);
});

it('with every feedback open, the chapter stays readable for all and as wide as a phone', async () => {
  open = await openPage(chapter, phone);
  const { page } = open;
  expect(await page.locator('main details[open]').count()).toBe(0);
  for (const summary of await page.getByText(compare).all()) await summary.click();
  expect(await page.locator('main details[open]').count()).toBe(exercises.length);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});

it('an exercise is run in the questions themselves, from the chapter to the ending it names', async () => {
  const exercise = exercises[numberOf('exercise-5')];
  if (!exercise) throw new Error('The chapter has lost its fifth exercise.');
  open = await openPage(chapter, phone);
  const { page } = open;
  await page.locator('main').getByRole('link', { name: words[exercise.flow].title, exact: true }).first().click();
  await standsAt(page);
  expect((await walk(page, exercise.answers)).at(-1)).toBe(exercise.ending);
});

it('after the feedback the same questions open with the answers, and say that the person is invented', async () => {
  open = await openPage(chapter, phone);
  const { page } = open;
  const place = numberOf('exercise-4');
  await page.getByText(compare).nth(place).click();
  await page.getByText(withAnswers).nth(place).click();
  await page.waitForSelector('[data-ending]');
  expect(await page.getAttribute('[data-ending]', 'data-ending')).toBe(exercises[place]?.ending);
  expect(await page.locator('main').innerText()).toContain(general.fromExercise);
});
