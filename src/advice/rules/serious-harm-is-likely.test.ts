import { describe, expect, it } from 'vitest';
import { seriousHarmIsLikely } from './serious-harm-is-likely';

const { holds } = seriousHarmIsLikely;

describe('a current assessment finds serious harm likely', () => {
  it('yes when it is current and finds a real likelihood', () => {
    expect(holds({ assessmentAge: '3-to-6-months', assessmentFinding: 'real-likelihood' })).toBe('yes');
  });

  it('no when it is too old', () => {
    expect(holds({ assessmentAge: 'over-6-months', assessmentFinding: 'real-likelihood' })).toBe('no');
  });

  it('no when it finds some risk only', () => {
    expect(holds({ assessmentAge: 'under-3-months', assessmentFinding: 'some-risk' })).toBe('no');
  });

  it('no when none was made', () => {
    expect(holds({ assessmentAge: 'none-made', assessmentFinding: 'none-made' })).toBe('no');
  });

  it('not established when its age is not known', () => {
    expect(holds({ assessmentAge: 'unknown', assessmentFinding: 'real-likelihood' })).toBe('unknown');
  });

  it('not established when its finding is not known', () => {
    expect(holds({ assessmentAge: 'under-3-months' })).toBe('unknown');
  });

  it('yes in immediate danger', () => {
    expect(holds({ harmIsImminent: 'yes', assessmentAge: 'over-6-months', assessmentFinding: 'little-risk' })).toBe(
      'yes',
    );
  });

  it('danger not established and nothing asked yet: goes the way of yes', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('yes');
  });
});
