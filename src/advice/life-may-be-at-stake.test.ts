import { describe, expect, it } from 'vitest';
import { lifeMayBeAtStake } from './life-may-be-at-stake';

describe('life may be at stake', () => {
  it('yes in immediate danger, whatever is asked next', () => {
    expect(lifeMayBeAtStake('yes', undefined)).toBe(true);
    expect(lifeMayBeAtStake('yes', 'little-risk')).toBe(true);
  });

  it('yes when danger is not established and nothing else was asked', () => {
    expect(lifeMayBeAtStake('unknown', undefined)).toBe(true);
  });

  it('no longer once the next question was asked, even if nobody knew', () => {
    expect(lifeMayBeAtStake('unknown', 'unknown')).toBe(false);
  });

  it('no when there is no danger, or nobody asked about it', () => {
    expect(lifeMayBeAtStake('no', undefined)).toBe(false);
    expect(lifeMayBeAtStake(undefined, undefined)).toBe(false);
  });
});
