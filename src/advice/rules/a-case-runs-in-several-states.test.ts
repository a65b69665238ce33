import { describe, expect, it } from 'vitest';
import { aCaseRunsInSeveralStates } from './a-case-runs-in-several-states';

const { holds } = aCaseRunsInSeveralStates;

describe('a case runs in several States', () => {
  it.each(['investigate', 'prosecute'] as const)('for the purpose %s the answer decides', (purpose) => {
    expect(holds({ purpose, caseRunsInSeveralStates: 'yes' })).toBe('yes');
    expect(holds({ purpose, caseRunsInSeveralStates: 'no' })).toBe('no');
    expect(holds({ purpose, caseRunsInSeveralStates: 'unknown' })).toBe('unknown');
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, caseRunsInSeveralStates: 'yes' })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
