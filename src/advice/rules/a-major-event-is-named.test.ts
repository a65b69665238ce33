import { describe, expect, it } from 'vitest';
import { aMajorEventIsNamed } from './a-major-event-is-named';

const { holds } = aMajorEventIsNamed;

describe('a major event is named', () => {
  it.each(['prevent-harm'] as const)('not established for the purpose %s: that has facts of its own', (purpose) => {
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'investigate',
    'prosecute',
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
