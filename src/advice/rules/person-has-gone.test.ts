import { describe, expect, it } from 'vitest';
import { personHasGone } from './person-has-gone';

const { holds } = personHasGone;

describe('the person has gone', () => {
  it('yes when unlawfully at large', () => {
    expect(holds({ sentenceStatus: 'unlawfully-at-large' })).toBe('yes');
  });

  it.each([
    'in-custody-nothing-follows',
    'in-custody-measure-follows',
    'measure-running',
    'sentence-over',
    'not-final',
  ] as const)('no when the answer is %s', (sentenceStatus) => {
    expect(holds({ sentenceStatus })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceStatus: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
