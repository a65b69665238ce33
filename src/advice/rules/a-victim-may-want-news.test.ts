import { expect, it } from 'vitest';
import { aVictimMayWantNews } from './a-victim-may-want-news';

const { holds } = aVictimMayWantNews;

it.each([
  ['wants-word', 'yes'],
  ['not-asked', 'yes'],
  ['unknown', 'yes'],
  ['wants-none', 'no'],
] as const)('a victim whose wish is %s: %s', (protectedWish, outcome) => {
  expect(holds({ personToProtect: 'victim', protectedWish })).toBe(outcome);
  expect(holds({ personToProtect: 'child-and-victim', protectedWish })).toBe(outcome);
});

it('a person who is only feared to be harmed is no victim: no', () => {
  expect(holds({ personToProtect: 'feared-person', protectedWish: 'wants-word' })).toBe('no');
});

it('not known who is to be protected: not known', () => {
  expect(holds({ personToProtect: 'unknown', protectedWish: 'wants-none' })).toBe('unknown');
  expect(holds({})).toBe('unknown');
});
