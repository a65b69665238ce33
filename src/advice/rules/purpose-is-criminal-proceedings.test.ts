import { describe, expect, it } from 'vitest';
import { purposeIsCriminalProceedings } from './purpose-is-criminal-proceedings';

const { holds } = purposeIsCriminalProceedings;

describe('the record is for criminal proceedings', () => {
  it.each(['investigate', 'prosecute', 'supervise-or-execute'] as const)('yes for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each(['prevent-harm', 'vet-for-work', 'protect-victim', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
