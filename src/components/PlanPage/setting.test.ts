import { expect, it } from 'vitest';
import { noInstrument, sendNothingYet } from './example-plans/other-plans';
import { tellTheirPolice } from './example-plans/parts';
import { settingOf } from './setting';
import { sheetsOf } from './sheets';

it('a short plan is set in the usual type', () => {
  for (const plan of [noInstrument, sendNothingYet]) expect(settingOf(plan, sheetsOf(plan), [])).toBe('normal');
});

it('a plan with several decisions of their own is set tighter', () => {
  const others = ['eio', 'eaw', 'europol-siena-eis', 'sis-26-arrest'] as const;
  const alongside = others.map((id) => ({ ...tellTheirPolice, id }));
  const plan = { ...sendNothingYet, lead: [tellTheirPolice], alongside };
  expect(settingOf(plan, sheetsOf(plan), [])).toBe('tight');
});

it('the same route to many receivers does not make a plan longer', () => {
  const lead = Array.from({ length: 20 }, () => tellTheirPolice);
  const plan = { ...sendNothingYet, lead };
  expect(settingOf(plan, sheetsOf(plan), [])).toBe('normal');
});
