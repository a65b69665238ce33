import { describe, expect, it } from 'vitest';
import { assessmentIsCurrent } from './assessment-is-current';

const { holds } = assessmentIsCurrent;

describe('the assessment is current', () => {
  it.each(['under-3-months', '3-to-6-months'] as const)('yes at %s', (assessmentAge) => {
    expect(holds({ assessmentAge })).toBe('yes');
  });

  it.each(['over-6-months', 'undated', 'none-made'] as const)('no at %s', (assessmentAge) => {
    expect(holds({ assessmentAge })).toBe('no');
  });

  it('no when none was made, whatever its age is said to be', () => {
    expect(holds({ assessmentFinding: 'none-made', assessmentAge: 'under-3-months' })).toBe('no');
  });

  it('not established when nobody knows how old it is', () => {
    expect(holds({ assessmentAge: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({ assessmentFinding: 'real-likelihood' })).toBe('unknown');
  });

  it('yes in immediate danger: what is known goes', () => {
    expect(holds({ harmIsImminent: 'yes', assessmentAge: 'over-6-months' })).toBe('yes');
  });

  it('danger not established and nothing asked yet: goes the way of yes', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('yes');
  });

  it('danger not established and asked since: the answer decides', () => {
    expect(holds({ harmIsImminent: 'unknown', assessmentAge: 'undated' })).toBe('no');
  });
});
