import { describe, expect, it } from 'vitest';
import { theReasonStillStands } from './the-reason-still-stands';

const { holds } = theReasonStillStands;

describe('the reason still stands', () => {
  it.each(['yes', 'no', 'unknown'] as const)('%s is %s', (reasonStillStands) => {
    expect(holds({ reasonStillStands })).toBe(reasonStillStands);
  });
  it('not established when nobody looked', () => expect(holds({})).toBe('unknown'));
});
