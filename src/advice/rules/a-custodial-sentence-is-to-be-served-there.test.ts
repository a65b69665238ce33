import { describe, expect, it } from 'vitest';
import { aCustodialSentenceIsToBeServedThere } from './a-custodial-sentence-is-to-be-served-there';

const { holds } = aCustodialSentenceIsToBeServedThere;

describe('a custodial sentence is to be served there', () => {
  it.each(['supervise-or-execute'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
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
