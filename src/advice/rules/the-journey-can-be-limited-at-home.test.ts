import { describe, expect, it } from 'vitest';
import { theJourneyCanBeLimitedAtHome } from './the-journey-can-be-limited-at-home';

const { holds } = theJourneyCanBeLimitedAtHome;

describe('the journey can be limited at home', () => {
  it.each(['journey-is-barred', 'leave-is-needed', 'a-limit-can-be-ordered'] as const)('yes: %s', (travelLimits) => {
    expect(holds({ travelLimits })).toBe('yes');
  });
  it.each(['notice-only', 'none-possible'] as const)('no: %s', (travelLimits) => {
    expect(holds({ travelLimits })).toBe('no');
  });
  it('not established when nobody knows', () => {
    expect(holds({ travelLimits: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
