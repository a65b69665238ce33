import { describe, expect, it } from 'vitest';
import { aResidenceDecisionNeedsTheRecord } from './a-residence-decision-needs-the-record';

const { holds } = aResidenceDecisionNeedsTheRecord;

describe('a residence decision needs the record', () => {
  it('not established for a decision on residence: whether it is essential is for that authority', () => {
    expect(holds({ purpose: 'decide-on-residence' })).toBe('unknown');
  });

  it.each(['prevent-harm', 'investigate', 'supervise-or-execute', 'vet-for-work', 'protect-victim'] as const)(
    'no for the purpose %s',
    (purpose) => {
      expect(holds({ purpose })).toBe('no');
    },
  );

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
