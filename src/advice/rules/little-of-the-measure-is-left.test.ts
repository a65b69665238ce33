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

  it('all of it is left before release', () => {
    expect(holds({ measureDuration: 6, sentenceStatus: 'in-custody-measure-follows' })).toBe('yes');
    expect(holds({ measureDuration: 7, sentenceStatus: 'in-custody-measure-follows' })).toBe('no');
  });

  it('how long it was ordered for plays no part once it runs', () => {
    expect(holds({ measureDuration: 5 })).toBe('unknown');
  });
});
