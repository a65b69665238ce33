import { describe, expect, it } from 'vitest';
import { aPersonToProtectIsMissingOrAtRisk } from './a-person-to-protect-is-missing-or-at-risk';

const { holds } = aPersonToProtectIsMissingOrAtRisk;

describe('a person to protect is missing or at risk', () => {
  it('not established for the purpose protect-victim: that has facts of its own', () => {
    expect(holds({ purpose: 'protect-victim' })).toBe('unknown');
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
