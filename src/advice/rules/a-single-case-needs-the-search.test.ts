import { describe, expect, it } from 'vitest';
import { aSingleCaseNeedsTheSearch } from './a-single-case-needs-the-search';

const { holds } = aSingleCaseNeedsTheSearch;

describe('a single case needs the search', () => {
  it.each(['investigate', 'prosecute', 'prevent-harm', 'protect-victim'] as const)(
    'for the purpose %s a case file decides',
    (purpose) => {
      expect(holds({ purpose, singleCaseFile: 'yes' })).toBe('yes');
      expect(holds({ purpose, singleCaseFile: 'no' })).toBe('no');
      expect(holds({ purpose, singleCaseFile: 'unknown' })).toBe('unknown');
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each(['supervise-or-execute', 'vet-for-work', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose, singleCaseFile: 'yes' })).toBe('no');
    },
  );

  it.each(['suspected-or-arrested', 'charged', 'offence-to-prevent'] as const)('yes in a case: %s', (caseStage) => {
    expect(holds({ purpose: 'investigate', caseStage })).toBe('yes');
  });

  it.each(['none', 'sentence-running'] as const)(
    'no where there is no case to investigate or prevent: %s',
    (caseStage) => {
      expect(holds({ purpose: 'investigate', caseStage })).toBe('no');
    },
  );

  it('not established while nobody knows of a case', () => {
    expect(holds({ purpose: 'investigate', caseStage: 'unknown' })).toBe('unknown');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
