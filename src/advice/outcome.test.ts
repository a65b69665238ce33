import { describe, expect, it } from 'vitest';
import { all, any, asOutcome, not } from './outcome';

describe('all must hold', () => {
  it('yes only when every one is yes', () => {
    expect(all(['yes', 'yes'])).toBe('yes');
  });

  it('one no is no, even beside one not known', () => {
    expect(all(['yes', 'unknown', 'no'])).toBe('no');
  });

  it('one not known leaves it open', () => {
    expect(all(['yes', 'unknown'])).toBe('unknown');
  });

  it('nothing asked of it holds', () => {
    expect(all([])).toBe('yes');
  });
});

describe('one is enough', () => {
  it('one yes is yes, even beside one not known', () => {
    expect(any(['no', 'unknown', 'yes'])).toBe('yes');
  });

  it('one not known leaves it open', () => {
    expect(any(['no', 'unknown'])).toBe('unknown');
  });

  it('no when every one is no', () => {
    expect(any(['no', 'no'])).toBe('no');
  });

  it('nothing offered does not hold', () => {
    expect(any([])).toBe('no');
  });
});

describe('the opposite', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ] as const)('of %s is %s', (outcome, opposite) => {
    expect(not(outcome)).toBe(opposite);
  });
});

describe('a tick as an outcome', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
    ['maybe', 'unknown'],
  ] as const)('%s counts as %s', (answer, outcome) => {
    expect(asOutcome(answer)).toBe(outcome);
  });
});
