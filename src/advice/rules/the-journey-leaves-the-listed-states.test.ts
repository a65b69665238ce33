import { describe, expect, it } from 'vitest';
import { theJourneyLeavesTheListedStates } from './the-journey-leaves-the-listed-states';

const { holds } = theJourneyLeavesTheListedStates;

describe('the journey leaves the listed States', () => {
  it('yes where one State of it lies outside', () => {
    expect(holds({ destinationStates: ['elsewhere'] })).toBe('yes');
    expect(holds({ destinationStates: ['FR', 'elsewhere'] })).toBe('yes');
  });
  it('no where all are on the list', () => expect(holds({ destinationStates: ['FR', 'GB'] })).toBe('no'));
  it('not established when nobody knows', () => {
    expect(holds({ destinationStates: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
