import { describe, expect, it } from 'vitest';
import { aVehicleIsKnown } from './a-vehicle-is-known';

const { holds } = aVehicleIsKnown;

describe('a vehicle is known', () => {
  it('yes if it is among the traces', () => expect(holds({ traceKinds: ['vehicle'] })).toBe('yes'));
  it('no if only others are', () =>
    expect(holds({ traceKinds: ['dna', 'finger-or-palm', 'face', 'other'] })).toBe('no'));
  it('not established if nobody knows, or nobody asked', () => {
    expect(holds({ traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
