import { describe, expect, it } from 'vitest';
import { assessmentFindsSeriousHarmLikely } from './assessment-finds-serious-harm-likely';

const { holds } = assessmentFindsSeriousHarmLikely;

describe('the assessment finds serious harm likely', () => {
  it('yes at a real likelihood', () => {
    expect(holds({ assessmentFinding: 'real-likelihood' })).toBe('yes');
  });

  it.each(['some-risk', 'little-risk'] as const)(
    'no at %s: an earlier conviction alone is no reason',
    (assessmentFinding) => {
      expect(holds({ assessmentFinding })).toBe('no');
    },
  );

  it.each(['none-made', 'unknown'] as const)('not established at %s', (assessmentFinding) => {
    expect(holds({ assessmentFinding })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });

  it('yes in immediate danger, whatever was assessed before', () => {
    expect(holds({ harmIsImminent: 'yes', assessmentFinding: 'little-risk' })).toBe('yes');
  });

  it('danger not established and nothing asked yet: goes the way of yes', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('yes');
  });

  it('danger not established and asked since: the answer decides', () => {
    expect(holds({ harmIsImminent: 'unknown', assessmentFinding: 'some-risk' })).toBe('no');
  });

  it('no danger and nothing asked yet: not established', () => {
    expect(holds({ harmIsImminent: 'no' })).toBe('unknown');
  });
});
