import { describe, expect, it } from 'vitest';
import { aCriminalBanProtects } from './a-criminal-ban-protects';

const { holds } = aCriminalBanProtects;

describe('a criminal ban protects', () => {
  it('yes for a criminal measure that bans places, contact or coming near, also beside a civil one', () => {
    expect(holds({ protectionMeasure: 'criminal', protectionBan: 'yes' })).toBe('yes');
    expect(holds({ protectionMeasure: 'both', protectionBan: 'yes' })).toBe('yes');
  });

  it('no for a civil measure, for none, and for one without such a ban', () => {
    expect(holds({ protectionMeasure: 'civil', protectionBan: 'yes' })).toBe('no');
    expect(holds({ protectionMeasure: 'none', protectionBan: 'unknown' })).toBe('no');
    expect(holds({ protectionMeasure: 'criminal', protectionBan: 'no' })).toBe('no');
  });

  it('not established for a ban of the police, or while kind or ban is not known', () => {
    expect(holds({ protectionMeasure: 'police-or-administrative', protectionBan: 'yes' })).toBe('unknown');
    expect(holds({ protectionMeasure: 'criminal', protectionBan: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
