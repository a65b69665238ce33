import { describe, expect, it } from 'vitest';
import { thatStateIsTheStateOfNationality } from './that-state-is-the-state-of-nationality';

const { holds } = thatStateIsTheStateOfNationality;

describe('that State is the State of nationality', () => {
  it('yes where the person is a national, of one State or several', () => {
    expect(holds({ destinationStates: ['NL'], nationalities: ['NL'] })).toBe('yes');
    expect(holds({ destinationStates: ['NL'], nationalities: ['LV', 'NL'] })).toBe('yes');
  });

  it('no where the person is not', () => {
    expect(holds({ destinationStates: ['NL'], nationalities: ['LV'] })).toBe('no');
  });

  it('not established for several States of which one fits: papers go to one', () => {
    expect(holds({ destinationStates: ['NL', 'DE'], nationalities: ['NL'] })).toBe('unknown');
  });

  it('not established outside the list, where two answers need not mean the same State', () => {
    expect(holds({ destinationStates: ['elsewhere'], nationalities: ['elsewhere'] })).toBe('unknown');
  });

  it('not established when one of the two is not known', () => {
    expect(holds({ destinationStates: 'unknown', nationalities: ['NL'] })).toBe('unknown');
    expect(holds({ destinationStates: ['NL'], nationalities: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
