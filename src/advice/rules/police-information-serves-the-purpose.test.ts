import { describe, expect, it } from 'vitest';
import { policeInformationServesThePurpose } from './police-information-serves-the-purpose';

const { holds } = policeInformationServesThePurpose;

describe('police information serves the purpose', () => {
  it.each(['prevent-harm', 'investigate', 'protect-victim'] as const)('yes for %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each(['prosecute', 'supervise-or-execute', 'vet-for-work', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
