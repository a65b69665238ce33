import { describe, expect, it } from 'vitest';
import { travelCannotBeForeseen } from './travel-cannot-be-foreseen';

const { holds } = travelCannotBeForeseen;

describe('nobody can name the States the person will go to', () => {
  it('yes when it cannot be foreseen', () => {
    expect(holds({ destinationCertainty: 'cannot-be-foreseen' })).toBe('yes');
  });

  it.each(['certain', 'likely'] as const)('no when the destination is %s', (destinationCertainty) => {
    expect(holds({ destinationCertainty })).toBe('no');
  });

  it('not established when nobody asked', () => {
    expect(holds({ destinationStates: 'unknown' })).toBe('unknown');
  });
});
