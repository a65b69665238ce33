import { describe, expect, it } from 'vitest';
import { theDestinationIsNoStateOfNationality } from './the-destination-is-no-state-of-nationality';

const { holds } = theDestinationIsNoStateOfNationality;

describe('the destination is no State of nationality', () => {
  it('yes where a Lithuanian convicted in Germany goes to Ireland', () => {
    expect(holds({ destinationStates: ['IE'], nationalities: ['LT'] })).toBe('yes');
  });

  it('yes where one of two destinations is none', () => {
    expect(holds({ destinationStates: ['LT', 'IE'], nationalities: ['LT'] })).toBe('yes');
  });

  it('no where the person goes home', () => {
    expect(holds({ destinationStates: ['LT'], nationalities: ['LT'] })).toBe('no');
  });

  it('not established when one of the two is not known, or both are outside the list', () => {
    expect(holds({ destinationStates: ['LT'], nationalities: 'unknown' })).toBe('unknown');
    expect(holds({ destinationStates: 'unknown', nationalities: ['LT'] })).toBe('unknown');
    expect(holds({ destinationStates: ['elsewhere'], nationalities: ['elsewhere'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
