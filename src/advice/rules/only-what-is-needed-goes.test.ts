import { describe, expect, it } from 'vitest';
import { onlyWhatIsNeededGoes } from './only-what-is-needed-goes';

const { holds } = onlyWhatIsNeededGoes;

describe('only what is needed goes', () => {
  it.each([
    ['none', 'none'],
    ['strictly-necessary', 'needed-to-protect-them'],
  ] as const)('yes for special data: %s, data of others: %s', (shareSpecialData, shareDataOfOthers) => {
    expect(holds({ shareSpecialData, shareDataOfOthers })).toBe('yes');
  });

  it('no when a file holds more health data than strictly necessary, whatever the rest', () => {
    expect(holds({ shareSpecialData: 'more-than-needed', shareDataOfOthers: 'unknown' })).toBe('no');
  });

  it('no when data of others are not needed', () => {
    expect(holds({ shareSpecialData: 'none', shareDataOfOthers: 'not-needed' })).toBe('no');
  });

  it('not established when one of the two was not looked at', () => {
    expect(holds({ shareSpecialData: 'unknown', shareDataOfOthers: 'none' })).toBe('unknown');
    expect(holds({ shareSpecialData: 'none' })).toBe('unknown');
  });
});
