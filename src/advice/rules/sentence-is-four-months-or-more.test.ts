import { describe, expect, it } from 'vitest';
import { sentenceIsFourMonthsOrMore } from './sentence-is-four-months-or-more';

const { holds } = sentenceIsFourMonthsOrMore;

describe('the sentence is four months or more', () => {
  it('no at three months', () => {
    expect(holds({ sentenceImposed: 3 })).toBe('no');
  });

  it('yes at four months, to the day', () => {
    expect(holds({ sentenceImposed: 4 })).toBe('yes');
  });

  it('yes at five months', () => {
    expect(holds({ sentenceImposed: 5 })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceImposed: 'unknown' })).toBe('unknown');
  });

  it('what is left of a measure plays no part', () => {
    expect(holds({ measureRemaining: 12 })).toBe('unknown');
  });
});
