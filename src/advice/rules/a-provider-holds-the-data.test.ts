import { describe, expect, it } from 'vitest';
import { aProviderHoldsTheData } from './a-provider-holds-the-data';

const { holds } = aProviderHoldsTheData;

describe('a provider holds the data', () => {
  it.each(['investigate', 'prosecute'] as const)('for the purpose %s it needs data and proceedings', (purpose) => {
    expect(holds({ purpose, providerHoldsData: 'yes', proceedingsOpen: 'yes' })).toBe('yes');
    expect(holds({ purpose, providerHoldsData: 'yes', proceedingsOpen: 'no' })).toBe('no');
    expect(holds({ purpose, providerHoldsData: 'no', proceedingsOpen: 'yes' })).toBe('no');
    expect(holds({ purpose, providerHoldsData: 'unknown', proceedingsOpen: 'yes' })).toBe('unknown');
    expect(holds({ purpose })).toBe('unknown');
  });

  it('for an absconded convict the sentence decides too: not established here', () => {
    expect(holds({ purpose: 'locate-and-arrest', providerHoldsData: 'yes' })).toBe('unknown');
    expect(holds({ purpose: 'locate-and-arrest' })).toBe('unknown');
    expect(holds({ purpose: 'locate-and-arrest', providerHoldsData: 'no' })).toBe('no');
  });

  it.each(['prevent-harm', 'supervise-or-execute', 'vet-for-work', 'protect-victim', 'decide-on-residence'] as const)(
    'no for the purpose %s: this is no tool for prevention',
    (purpose) => {
      expect(holds({ purpose, providerHoldsData: 'yes', proceedingsOpen: 'yes' })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
