import { describe, expect, it } from 'vitest';
import { showsOne, spansIn, withDigits } from './number-words';

describe('numbers in words', () => {
  it.each([
    ['sixty days', '60 days'],
    ['Twenty working days', '20 working days'],
    ['twenty-four hours', '24 hours'],
    ['twenty four hours', '24 hours'],
    ['eight-hour limit', '8 hour limit'],
    ['48-hour limit', '48 hour limit'],
    ['eight purposes', 'eight purposes'],
    ['one State, three days', 'one State, 3 days'],
  ])('%s is %s', (typed, meant) => expect(withDigits(typed)).toBe(meant));
});

describe('spans of time', () => {
  it('a week is seven calendar days', () => {
    expect(spansIn('within two weeks')).toEqual([{ amount: 14, unit: 'day', kind: 'calendar' }]);
  });
  it.each([
    ['3 calendar days from receipt', 'three days', true],
    ['3 calendar days from receipt', 'three working days', false],
    ['3 calendar days from receipt', 'thirteen days', false],
    ['3 calendar days from receipt', '3 hours', false],
    ['answered within seven calendar days', 'one week', true],
    ['no time at all', 'one week', false],
  ])('"%s" answers "%s": %s', (shown, asked, answer) => expect(showsOne(shown, spansIn(asked))).toBe(answer));
});
