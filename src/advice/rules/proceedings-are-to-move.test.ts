import { describe, expect, it } from 'vitest';
import { proceedingsAreToMove } from './proceedings-are-to-move';

const { holds } = proceedingsAreToMove;

describe('proceedings are to move', () => {
  it.each(['prosecute'] as const)('not established for the purpose %s: that has facts of its own', (purpose) => {
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'investigate',
    'supervise-or-execute',
    'vet-for-work',
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
