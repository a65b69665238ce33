import { expect, it } from 'vitest';
import { checkBase } from './check-base';
import { openData } from './open-data';

const base = JSON.parse(
  JSON.stringify(await openData({ version: '0.1.0', commit: { day: '2026-11-25', hash: 'abcdef12' } })),
);
/** The base with one fault planted. */
const planted = (change: (copy: typeof base) => void) => {
  const copy = structuredClone(base);
  change(copy);
  return () => checkBase(copy, process.cwd());
};
const sis = (copy: typeof base) => copy.instruments.find(({ id }: { id: string }) => id === '2018-1862');

it('the base as it stands passes', () => {
  expect(() => checkBase(base, process.cwd())).not.toThrow();
});

it('an impossible day names file, entry and what to do', () => {
  expect(
    planted((copy) => {
      sis(copy).positions.states.IE[0].from = 'soon';
    }),
  ).toThrow(/instruments\/2018-1862-sis-police\/positions\.ts: positions\.states\.IE\.0\.from: .*Correct it/);
});

it('a source that is not there names the State and the missing key', () => {
  expect(
    planted((copy) => {
      sis(copy).positions.groups.EU[0].source = 'nowhere';
    }),
  ).toThrow(/2018-1862-sis-police\/positions\.ts: EU: names the source "nowhere"/);
});

it('a mechanism with an unknown purpose names its own file', () => {
  expect(
    planted((copy) => {
      copy.mechanisms.find(({ id }: { id: string }) => id === 'eaw').purposes = ['curiosity'];
    }),
  ).toThrow(/src\/law\/mechanisms\/eaw\.ts: purposes\.0/);
});

it('an office without a name names the sheet of its State', () => {
  expect(
    planted((copy) => {
      copy.territories.find(({ id }: { id: string }) => id === 'IE').offices.probation = [{ name: '' }];
    }),
  ).toThrow(/src\/law\/country-sheets\/ie\.ts: offices\.probation/);
});
