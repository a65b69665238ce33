import { describe, expect, it } from 'vitest';
import { aSupervisionOrderBeforeTrialRuns } from './a-supervision-order-before-trial-runs';

const { holds } = aSupervisionOrderBeforeTrialRuns;

describe('a supervision order before trial runs', () => {
  it('yes once measures were ordered instead of detention', () => {
    expect(holds({ purpose: 'prosecute', preTrialStage: 'measures-ordered' })).toBe('yes');
  });

  it('not established while the court only considers them', () => {
    expect(holds({ purpose: 'prosecute', preTrialStage: 'being-considered' })).toBe('unknown');
    expect(holds({ purpose: 'prosecute', preTrialStage: 'unknown' })).toBe('unknown');
  });

  it.each(['no-measures', 'convicted', 'breached-or-gone'] as const)('no at the stage %s', (preTrialStage) => {
    expect(holds({ purpose: 'prosecute', preTrialStage })).toBe('no');
  });

  it.each(['prosecute', 'protect-victim'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each([
    'prevent-harm',
    'investigate',
    'supervise-or-execute',
    'vet-for-work',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
