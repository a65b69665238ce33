import { describe, expect, it } from 'vitest';
import { aProtectedPersonAsks } from './a-protected-person-asks';

const { holds } = aProtectedPersonAsks;

describe('a protected person asks', () => {
  it.each(['protect-victim'] as const)('not established for the purpose %s: that has facts of its own', (purpose) => {
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
    'supervise-or-execute',
    'vet-for-work',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
