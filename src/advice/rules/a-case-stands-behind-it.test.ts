import { describe, expect, it } from 'vitest';
import { aCaseStandsBehindIt } from './a-case-stands-behind-it';

const { holds } = aCaseStandsBehindIt;

describe('a case stands behind it', () => {
  it.each(['suspected-or-arrested', 'charged', 'offence-to-prevent', 'sentence-running'] as const)(
    'yes: %s',
    (caseStage) => {
      expect(holds({ caseStage })).toBe('yes');
    },
  );

  it('no where there is none', () => {
    expect(holds({ caseStage: 'none' })).toBe('no');
  });

  it('not established while nobody knows', () => {
    expect(holds({ caseStage: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
