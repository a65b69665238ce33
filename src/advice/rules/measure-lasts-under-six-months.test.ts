import { describe, expect, it } from 'vitest';
import { measureLastsUnderSixMonths } from './measure-lasts-under-six-months';

const { holds } = measureLastsUnderSixMonths;

describe('the measure lasts under six months', () => {
  it('yes at five months', () => {
    expect(holds({ measureDuration: 5 })).toBe('yes');
  });

  it('no at six months, to the day', () => {
    expect(holds({ measureDuration: 6 })).toBe('no');
  });

  it('no at seven months', () => {
    expect(holds({ measureDuration: 7 })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ measureDuration: 'unknown' })).toBe('unknown');
  });

  it('what is left of it plays no part', () => {
    expect(holds({ measureRemaining: 2 })).toBe('unknown');
  });
});
