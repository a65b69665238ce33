import { describe, expect, it } from 'vitest';
import { aCivilBanProtects } from './a-civil-ban-protects';

const { holds } = aCivilBanProtects;

describe('a civil ban protects', () => {
  it('yes for a civil measure that bans places, contact or coming near, also beside a criminal one', () => {
    expect(holds({ protectionMeasure: 'civil', protectionBan: 'yes' })).toBe('yes');
    expect(holds({ protectionMeasure: 'both', protectionBan: 'yes' })).toBe('yes');
  });

  it('no for a criminal measure, for none, and for one without such a ban', () => {
    expect(holds({ protectionMeasure: 'criminal', protectionBan: 'yes' })).toBe('no');
    expect(holds({ protectionMeasure: 'none', protectionBan: 'yes' })).toBe('no');
    expect(holds({ protectionMeasure: 'civil', protectionBan: 'no' })).toBe('no');
  });

  it('not established while kind or ban is not known', () => {
    expect(holds({ protectionMeasure: 'unknown', protectionBan: 'yes' })).toBe('unknown');
    expect(holds({ protectionMeasure: 'civil', protectionBan: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
