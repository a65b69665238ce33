import { describe, expect, it } from 'vitest';
import { theMeasureHasToBeAdapted } from './the-measure-has-to-be-adapted';

const { holds } = theMeasureHasToBeAdapted;

describe('the measure has to be adapted', () => {
  it('yes and no as answered', () => {
    expect(holds({ certificateFit: 'has-to-be-adapted' })).toBe('yes');
    expect(holds({ certificateFit: 'fits' })).toBe('no');
  });
  it('not established otherwise', () => {
    expect(holds({ certificateFit: 'cannot-be-carried-out' })).toBe('unknown');
    expect(holds({ certificateFit: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
