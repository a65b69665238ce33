import { describe, expect, it } from 'vitest';
import { sentenceIsSixMonthsOrMore } from './sentence-is-six-months-or-more';

const { holds } = sentenceIsSixMonthsOrMore;

describe('the sentence is six months or more', () => {
  it('no at five months', () => {
    expect(holds({ sentenceImposed: 5 })).toBe('no');
  });

  it('yes at six months, to the day', () => {
    expect(holds({ sentenceImposed: 6 })).toBe('yes');
  });

  it('yes at seven months', () => {
    expect(holds({ sentenceImposed: 7 })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceImposed: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
