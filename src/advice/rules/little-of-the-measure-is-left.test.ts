import { describe, expect, it } from 'vitest';
import { littleOfTheMeasureIsLeft } from './little-of-the-measure-is-left';

const { holds } = littleOfTheMeasureIsLeft;

describe('little of the measure is left', () => {
  it('yes on its last day', () => {
    expect(holds({ measureRemaining: 0 })).toBe('yes');
  });

  it('yes at five months', () => {
    expect(holds({ measureRemaining: 5 })).toBe('yes');
  });

  it('yes at six months, to the day', () => {
    expect(holds({ measureRemaining: 6 })).toBe('yes');
  });

  it('no at seven months', () => {
    expect(holds({ measureRemaining: 7 })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ measureRemaining: 'unknown' })).toBe('unknown');
  });

  it('how long it was ordered for plays no part', () => {
    expect(holds({ measureDuration: 5 })).toBe('unknown');
  });
});
