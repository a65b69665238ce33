import { describe, expect, it } from 'vitest';
import { purposeIsPreventionOrInvestigation } from './purpose-is-prevention-or-investigation';

const { holds } = purposeIsPreventionOrInvestigation;

describe('the purpose is one of police information', () => {
  it.each(['prevent-harm', 'protect-victim', 'investigate'] as const)('yes for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each(['prosecute', 'vet-for-work', 'decide-on-residence'] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it.each(['supervise-or-execute', 'locate-and-arrest'] as const)(
    'no for the purpose %s when the assessment finds some risk only',
    (purpose) => {
      expect(holds({ purpose, assessmentFinding: 'some-risk' })).toBe('no');
    },
  );

  it.each(['supervise-or-execute', 'locate-and-arrest'] as const)(
    'yes for the purpose %s with a serious offence in view: a warning is a second purpose',
    (purpose) => {
      expect(holds({ purpose, assessmentFinding: 'real-likelihood' })).toBe('yes');
    },
  );

  it.each(['supervise-or-execute', 'locate-and-arrest'] as const)(
    'not established for the purpose %s before an assessment is known',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it('yes for supervision in immediate danger', () => {
    expect(holds({ purpose: 'supervise-or-execute', harmIsImminent: 'yes', assessmentFinding: 'little-risk' })).toBe(
      'yes',
    );
  });

  it('no for vetting, even with a serious offence in view', () => {
    expect(holds({ purpose: 'vet-for-work', assessmentFinding: 'real-likelihood' })).toBe('no');
  });

  it('danger not established and nothing asked yet: goes the way of yes', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('yes');
  });

  it('not established before the purpose is known', () => {
    expect(holds({ harmIsImminent: 'no' })).toBe('unknown');
  });
});
