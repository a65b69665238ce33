import { describe, expect, it } from 'vitest';
import { anOffenceIsInvestigatedOrSeriousHarmIsLikely } from './an-offence-is-investigated-or-serious-harm-is-likely';

const { holds } = anOffenceIsInvestigatedOrSeriousHarmIsLikely;

describe('an offence is investigated, or serious harm is likely', () => {
  it('yes when an offence is investigated, without any assessment', () => {
    expect(holds({ purpose: 'investigate', assessmentFinding: 'none-made' })).toBe('yes');
  });

  it('yes when a current assessment finds serious harm likely', () => {
    expect(
      holds({ purpose: 'prevent-harm', assessmentAge: '3-to-6-months', assessmentFinding: 'real-likelihood' }),
    ).toBe('yes');
  });

  it('no when that assessment is too old', () => {
    expect(
      holds({ purpose: 'prevent-harm', assessmentAge: 'over-6-months', assessmentFinding: 'real-likelihood' }),
    ).toBe('no');
  });

  it('no when it finds some risk only', () => {
    expect(holds({ purpose: 'prevent-harm', assessmentAge: 'under-3-months', assessmentFinding: 'some-risk' })).toBe(
      'no',
    );
  });

  it('not established while the finding is not known', () => {
    expect(holds({ purpose: 'prevent-harm', assessmentAge: 'under-3-months' })).toBe('unknown');
  });

  it('not established while the purpose is not known', () => {
    expect(holds({ assessmentAge: 'under-3-months', assessmentFinding: 'little-risk' })).toBe('unknown');
  });
});
