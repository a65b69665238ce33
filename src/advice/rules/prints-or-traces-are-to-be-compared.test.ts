import { describe, expect, it } from 'vitest';
import { printsOrTracesAreToBeCompared } from './prints-or-traces-are-to-be-compared';

const { holds } = printsOrTracesAreToBeCompared;

describe('prints or traces are to be compared', () => {
  it('yes once the prints of the person were taken', () => {
    expect(holds({ purpose: 'investigate', identityPrints: 'taken' })).toBe('yes');
  });

  it('not established in an investigation of which no more is known', () => {
    expect(holds({ purpose: 'investigate' })).toBe('unknown');
  });

  it('no where neither exists', () => {
    expect(holds({ purpose: 'vet-for-work', identityPrints: 'may-not-be-taken' })).toBe('no');
  });
});
