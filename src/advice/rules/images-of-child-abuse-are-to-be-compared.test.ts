import { describe, expect, it } from 'vitest';
import { imagesOfChildAbuseAreToBeCompared } from './images-of-child-abuse-are-to-be-compared';

const { holds } = imagesOfChildAbuseAreToBeCompared;

describe('images of child abuse are to be compared', () => {
  it.each(['investigate', 'protect-victim'] as const)(
    'not established for the purpose %s: that has facts of its own',
    (purpose) => {
      expect(holds({ purpose })).toBe('unknown');
    },
  );

  it.each([
    'prevent-harm',
    'prosecute',
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
