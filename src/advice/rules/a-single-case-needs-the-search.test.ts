import { describe, expect, it } from 'vitest';
import { aSingleCaseNeedsTheSearch } from './a-single-case-needs-the-search';

const { holds } = aSingleCaseNeedsTheSearch;

describe('a single case needs the search', () => {
  it.each(['investigate', 'prosecute', 'prevent-harm', 'protect-victim'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each(['supervise-or-execute', 'vet-for-work', 'locate-and-arrest', 'decide-on-residence'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
