import { describe, expect, it } from 'vitest';
import { purposeIsProceedingsOrVetting } from './purpose-is-proceedings-or-vetting';

const { holds } = purposeIsProceedingsOrVetting;

describe('the record is for proceedings or for vetting', () => {
  it.each(['investigate', 'prosecute', 'supervise-or-execute', 'vet-for-work'] as const)(
    'yes for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('yes');
    },
  );

  it.each(['prevent-harm', 'protect-victim', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
