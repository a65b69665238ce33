import { describe, expect, it } from 'vitest';
import { aLawProvidesForTellingOutsiders } from './a-law-provides-for-telling-outsiders';

const { holds } = aLawProvidesForTellingOutsiders;

describe('a law provides for telling private persons or bodies', () => {
  it('yes when a law covers this case', () => {
    expect(holds({ outsiderLaw: 'law-covers-this-case' })).toBe('yes');
  });

  it('no when there is none', () => {
    expect(holds({ outsiderLaw: 'no-such-law' })).toBe('no');
  });

  it('not established when nobody knows, or nobody asked', () => {
    expect(holds({ outsiderLaw: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
