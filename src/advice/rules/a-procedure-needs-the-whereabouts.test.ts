import { describe, expect, it } from 'vitest';
import { aProcedureNeedsTheWhereabouts } from './a-procedure-needs-the-whereabouts';

const { holds } = aProcedureNeedsTheWhereabouts;

describe('a procedure needs to know where the person is', () => {
  it.each(['to-begin-a-sentence', 'accused', 'witness-or-to-be-served'] as const)(
    'yes for somebody sought as: %s',
    (soughtAs) => {
      expect(holds({ purpose: 'prosecute', soughtAs })).toBe('yes');
    },
  );

  it.each(['gone-from-a-sentence', 'lost-under-supervision', 'nothing-left'] as const)(
    'no for somebody sought as: %s',
    (soughtAs) => {
      expect(holds({ purpose: 'locate-and-arrest', soughtAs })).toBe('no');
    },
  );

  it('not established when nobody knows as what the person is sought', () => {
    expect(holds({ purpose: 'supervise-or-execute', soughtAs: 'unknown' })).toBe('unknown');
  });

  it.each(['prosecute', 'locate-and-arrest'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each([
    'prevent-harm',
    'investigate',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
