import { describe, expect, it } from 'vitest';
import { purposeIsVettingForWork } from './purpose-is-vetting-for-work';

const { holds } = purposeIsVettingForWork;

describe('the record is for vetting for work', () => {
  it('yes for the purpose vet-for-work', () => {
    expect(holds({ purpose: 'vet-for-work' })).toBe('yes');
  });

  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
    'supervise-or-execute',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
