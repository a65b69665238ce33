import { describe, expect, it } from 'vitest';
import { purposeFitsOperationalInformation } from './purpose-fits-operational-information';

const { holds } = purposeFitsOperationalInformation;

describe('the purpose fits operational information', () => {
  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
    'supervise-or-execute',
    'protect-victim',
    'locate-and-arrest',
  ] as const)('yes for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each(['vet-for-work', 'decide-on-residence'] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });

  it('yes in immediate danger, before the purpose is asked', () => {
    expect(holds({ harmIsImminent: 'yes' })).toBe('yes');
  });

  it('danger not established and nothing asked yet: goes the way of yes', () => {
    expect(holds({ harmIsImminent: 'unknown' })).toBe('yes');
  });

  it('no danger and nothing asked yet: not established', () => {
    expect(holds({ harmIsImminent: 'no' })).toBe('unknown');
  });

  it('danger makes no police matter of vetting', () => {
    expect(holds({ harmIsImminent: 'yes', purpose: 'vet-for-work' })).toBe('no');
  });
});
