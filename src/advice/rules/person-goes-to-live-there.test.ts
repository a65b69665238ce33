import { describe, expect, it } from 'vitest';
import { personGoesToLiveThere } from './person-goes-to-live-there';

const { holds } = personGoesToLiveThere;

describe('the person goes to live there', () => {
  it('yes when the person moves', () => {
    expect(holds({ stay: 'to-live-there' })).toBe('yes');
  });

  it('no on a short trip', () => {
    expect(holds({ stay: 'short-trip' })).toBe('no');
  });

  it('not established for a longer stay: that is neither trip nor move', () => {
    expect(holds({ stay: 'longer-stay' })).toBe('unknown');
  });

  it('not established when nobody knows', () => {
    expect(holds({ stay: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
