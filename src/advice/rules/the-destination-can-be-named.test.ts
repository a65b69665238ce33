import { describe, expect, it } from 'vitest';
import { theDestinationCanBeNamed } from './the-destination-can-be-named';

const { holds } = theDestinationCanBeNamed;

describe('the destination can be named', () => {
  it('yes where States are named and at least likely', () => {
    expect(holds({ destinationStates: ['elsewhere'], destinationCertainty: 'likely' })).toBe('yes');
  });
  it('no where nobody can name them', () => {
    expect(holds({ destinationStates: 'unknown', destinationCertainty: 'likely' })).toBe('no');
    expect(holds({ destinationStates: ['elsewhere'], destinationCertainty: 'cannot-be-foreseen' })).toBe('no');
  });
  it('not established before it is asked', () => {
    expect(holds({ destinationStates: ['elsewhere'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
