import { describe, expect, it } from 'vitest';
import { itIsWithinTheRemitOfEuropol } from './it-is-within-the-remit-of-europol';

const { holds } = itIsWithinTheRemitOfEuropol;

describe('it is within the remit of Europol', () => {
  it.each(['investigate', 'prosecute', 'prevent-harm', 'protect-victim'] as const)(
    'for the purpose %s the crime and the States decide',
    (purpose) => {
      expect(holds({ purpose, listedCrime: 'two-or-more-member-states' })).toBe('yes');
      expect(holds({ purpose, listedCrime: 'one-state-only' })).toBe('no');
      expect(holds({ purpose, listedCrime: 'not-listed' })).toBe('no');
      expect(holds({ purpose, listedCrime: 'unknown' })).toBe('unknown');
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each(['supervise-or-execute', 'vet-for-work', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose, listedCrime: 'two-or-more-member-states' })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
