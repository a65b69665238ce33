import { describe, expect, it } from 'vitest';
import { identityIsEstablished } from './identity-is-established';

const { holds } = identityIsEstablished;

describe('the identity is established', () => {
  it('yes once prints have shown it', () => {
    expect(holds({ identityCertainty: 'proved-by-prints' })).toBe('yes');
  });

  it('no where papers or words contradict each other', () => {
    expect(holds({ identityCertainty: 'doubtful' })).toBe('no');
  });

  it('not established on papers alone, or when nobody looked', () => {
    expect(holds({ identityCertainty: 'papers-only' })).toBe('unknown');
    expect(holds({ identityCertainty: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
