import { describe, expect, it } from 'vitest';
import { thePrintsMayBeCompared } from './the-prints-may-be-compared';

const { holds } = thePrintsMayBeCompared;

describe('the prints may be compared', () => {
  it('yes once they were taken', () => {
    expect(holds({ identityPrints: 'taken' })).toBe('yes');
  });

  it('no where national law lets nobody take them', () => {
    expect(holds({ identityPrints: 'may-not-be-taken' })).toBe('no');
  });

  it('not established before they were taken', () => {
    expect(holds({ identityPrints: 'may-be-taken' })).toBe('unknown');
    expect(holds({ identityPrints: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
