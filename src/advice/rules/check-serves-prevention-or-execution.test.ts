import { describe, expect, it } from 'vitest';
import { checkServesPreventionOrExecution } from './check-serves-prevention-or-execution';

const { holds } = checkServesPreventionOrExecution;

describe('the check serves prevention or the execution of a sentence', () => {
  it.each(['prevent-harm', 'protect-victim', 'supervise-or-execute', 'investigate', 'locate-and-arrest'] as const)(
    'yes for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('yes');
    },
  );

  it.each(['prosecute', 'vet-for-work', 'decide-on-residence'] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
