import { expect, it } from 'vitest';
import { mechanismIds } from '../../law';
import { noInstrument, sendNothingYet } from './example-plans/other-plans';
import { tellTheirPolice } from './example-plans/parts';
import { settingOf } from './setting';
import { sheetsOf } from './sheets';

it('a short plan is set in the usual type', () => {
  for (const plan of [noInstrument, sendNothingYet]) expect(settingOf(plan, sheetsOf(plan), [])).toBe('normal');
});

const withRoutes = (count: number) => ({
  ...sendNothingYet,
  lead: mechanismIds.slice(0, count).map((id) => ({ ...tellTheirPolice, id })),
});

it.each([
  [3, 'normal'],
  [4, 'tight'],
  [5, 'enclosed'],
] as const)('a plan with %i routes is set %s', (count, setting) => {
  const plan = withRoutes(count);
  expect(settingOf(plan, sheetsOf(plan), [])).toBe(setting);
});

it('a long plan that has no route has nothing to enclose', () => {
  const closed = withRoutes(30).lead.flatMap((route) => [route, route, route]);
  const plan = { ...sendNothingYet, closed };
  expect(settingOf(plan, sheetsOf(plan), closed)).toBe('tight');
});

it('the same route to many receivers does not make a plan longer', () => {
  const lead = Array.from({ length: 20 }, () => tellTheirPolice);
  const plan = { ...sendNothingYet, lead };
  expect(settingOf(plan, sheetsOf(plan), [])).toBe('normal');
});
