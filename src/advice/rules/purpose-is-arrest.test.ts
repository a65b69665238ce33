import { describe, expect, it } from 'vitest';
import { purposeIsArrest } from './purpose-is-arrest';

const { holds } = purposeIsArrest;

describe('the person is to be arrested', () => {
  it('yes for the purpose locate-and-arrest', () => {
    expect(holds({ purpose: 'locate-and-arrest' })).toBe('yes');
  });

  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });

  it('yes when an enforceable order exists, whatever the purpose', () => {
    expect(holds({ enforceableOrder: 'yes', purpose: 'supervise-or-execute' })).toBe('yes');
  });

  it('no when there is none and the purpose is another', () => {
    expect(holds({ enforceableOrder: 'no', purpose: 'prevent-harm' })).toBe('no');
  });

  it('yes without an order when arrest is the purpose: the order is asked apart', () => {
    expect(holds({ enforceableOrder: 'no', purpose: 'locate-and-arrest' })).toBe('yes');
  });
});
