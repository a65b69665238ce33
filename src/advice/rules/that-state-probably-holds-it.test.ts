import { describe, expect, it } from 'vitest';
import { thatStateProbablyHoldsIt } from './that-state-probably-holds-it';

const { holds } = thatStateProbablyHoldsIt;

describe('that State probably holds it', () => {
  it.each(['yes', 'no', 'unknown'] as const)('%s as answered', (concernPointsThere) => {
    expect(holds({ concernPointsThere })).toBe(concernPointsThere);
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
