import { describe, expect, it } from 'vitest';
import { personIsAThirdCountryNational } from './person-is-a-third-country-national';

const { holds } = personIsAThirdCountryNational;

describe('the person is a national of a State outside the Union', () => {
  it('yes for a third-country national', () => {
    expect(holds({ citizenship: 'third-country' })).toBe('yes');
  });

  it('no for a Union citizen', () => {
    expect(holds({ citizenship: 'union' })).toBe('no');
  });

  it('not established when nobody knows', () => {
    expect(holds({ citizenship: 'unknown' })).toBe('unknown');
  });

  it('a destination outside the Union says nothing about the passport', () => {
    expect(holds({ destinationStates: ['elsewhere'] })).toBe('unknown');
  });
});
