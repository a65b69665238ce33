import { describe, expect, it } from 'vitest';
import { aProviderHoldsTheData } from './a-provider-holds-the-data';

const { holds } = aProviderHoldsTheData;

describe('a provider holds the data', () => {
  it.each(['investigate', 'prosecute', 'locate-and-arrest'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each(['prevent-harm', 'supervise-or-execute', 'vet-for-work', 'protect-victim', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
