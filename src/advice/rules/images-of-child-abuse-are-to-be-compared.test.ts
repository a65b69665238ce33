import { describe, expect, it } from 'vitest';
import { imagesOfChildAbuseAreToBeCompared } from './images-of-child-abuse-are-to-be-compared';

const { holds } = imagesOfChildAbuseAreToBeCompared;

describe('images of child abuse are to be compared', () => {
  it.each(['investigate', 'protect-victim'] as const)('for the purpose %s the material decides', (purpose) => {
    expect(holds({ purpose, abuseMaterial: ['images-or-videos', 'contact-with-a-child'] })).toBe('yes');
    expect(holds({ purpose, abuseMaterial: ['account-or-address'] })).toBe('no');
    expect(holds({ purpose, abuseMaterial: ['unknown'] })).toBe('unknown');
    expect(holds({ purpose })).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'prosecute',
    'supervise-or-execute',
    'vet-for-work',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, abuseMaterial: ['images-or-videos'] })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
