import { describe, expect, it } from 'vitest';
import { thatStateIsNotTheOneFled } from './that-state-is-not-the-one-fled';

const { holds } = thatStateIsNotTheOneFled;

describe('that State is not the one fled', () => {
  it('yes without protection, or where the journey certainly leads elsewhere', () => {
    expect(holds({ internationalProtection: 'no', goesToStateFled: 'unknown' })).toBe('yes');
    expect(holds({ internationalProtection: 'yes', goesToStateFled: 'no' })).toBe('yes');
  });
  it('no where a protected person goes there', () => {
    expect(holds({ internationalProtection: 'yes', goesToStateFled: 'yes' })).toBe('no');
  });
  it('not established counts as a reason to wait', () => {
    expect(holds({ internationalProtection: 'yes', goesToStateFled: 'unknown' })).toBe('unknown');
    expect(holds({ internationalProtection: 'unknown', goesToStateFled: 'yes' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
