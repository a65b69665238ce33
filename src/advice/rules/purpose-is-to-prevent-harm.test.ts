import { describe, expect, it } from 'vitest';
import { purposeIsToPreventHarm } from './purpose-is-to-prevent-harm';

const { holds } = purposeIsToPreventHarm;

describe('the purpose is to prevent harm', () => {
  it.each(['prevent-harm', 'protect-victim'] as const)('yes for %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });
  it.each(['investigate', 'locate-and-arrest', 'supervise-or-execute', 'vet-for-work'] as const)(
    'no for %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );
  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
