import { describe, expect, it } from 'vitest';
import { tracesOfAnUnknownPersonExist } from './traces-of-an-unknown-person-exist';

const { holds } = tracesOfAnUnknownPersonExist;

describe('traces of an unknown person exist', () => {
  it.each(['investigate', 'prosecute'] as const)('for the purpose %s the kind of trace decides', (purpose) => {
    expect(holds({ purpose, traceKinds: ['dna'] })).toBe('yes');
    expect(holds({ purpose, traceKinds: ['face', 'finger-or-palm'] })).toBe('yes');
    expect(holds({ purpose, traceKinds: ['vehicle', 'face', 'other'] })).toBe('no');
    expect(holds({ purpose, traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, traceKinds: ['dna'] })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
