import { describe, expect, it } from 'vitest';
import { sixMonthsAreLeftToServe } from './six-months-are-left-to-serve';

const { holds } = sixMonthsAreLeftToServe;

describe('six months are left to serve', () => {
  it('no at five months', () => expect(holds({ sentenceLeft: 5 })).toBe('no'));
  it('yes at six months, to the day', () => expect(holds({ sentenceLeft: 6 })).toBe('yes'));
  it('yes at seven months', () => expect(holds({ sentenceLeft: 7 })).toBe('yes'));
  it('not established when nobody knows', () => {
    expect(holds({ sentenceLeft: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
