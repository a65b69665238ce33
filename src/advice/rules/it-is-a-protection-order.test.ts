import { describe, expect, it } from 'vitest';
import { itIsAProtectionOrder } from './it-is-a-protection-order';

const { holds } = itIsAProtectionOrder;

describe('it is a protection order', () => {
  it('yes for that paper alone', () => {
    expect(holds({ certificateKind: 'protection-order' })).toBe('yes');
    expect(holds({ certificateKind: 'probation-measure' })).toBe('no');
    expect(holds({ certificateKind: 'something-else' })).toBe('no');
  });
  it('not established otherwise', () => {
    expect(holds({ certificateKind: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
