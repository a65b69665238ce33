import { describe, expect, it } from 'vitest';
import { purposeIsToProtectSomebody } from './purpose-is-to-protect-somebody';

const { holds } = purposeIsToProtectSomebody;

describe('the purpose is to protect somebody', () => {
  it('yes for a victim or a child', () => {
    expect(holds({ purpose: 'protect-victim' })).toBe('yes');
  });
  it.each(['prevent-harm', 'supervise-or-execute', 'investigate'] as const)('no for %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });
  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
